import { PDF_ARGUMENT } from './reading/pdf-client.ts';

// Imported when needed: the process that reads a PDF starts without the rest of the action.
if (process.argv[2] === PDF_ARGUMENT) {
  const { servePdf } = await import('./reading/pdf-child-client.ts');
  servePdf();
} else {
  const { main } = await import('./main.ts');
  await main();
}
