/**
 * `npm run evaluate -- --answers DIR | --compare DIR DIR | --live --model M --save DIR …`: how good
 * are the translations and explainers of a model? Scores saved answers by the checks of every run,
 * by their lengths and by their language; `--live` asks a real model for them first. See
 * docs/models.md.
 */
import { UserError } from '../src/errors.ts';
import { readAnswers } from './evaluate-answers.ts';
import { renderComparison } from './evaluate-compare.ts';
import { askModel } from './evaluate-live.ts';
import { parseTask, USAGE, type Task } from './evaluate-options.ts';
import { renderReport } from './evaluate-report.ts';

async function evaluate(task: Task): Promise<void> {
  switch (task.kind) {
    case 'help':
      console.log(USAGE);
      return;
    case 'answers':
      console.log(renderReport(readAnswers(task.folder)));
      return;
    case 'compare': {
      const [first, second] = task.folders;
      console.log(renderComparison(readAnswers(first), readAnswers(second)));
      return;
    }
    case 'live':
      await askModel(task, (line) => console.log(line));
      console.log(`\n${renderReport(readAnswers(task.save))}`);
      console.log(`\nThe answers are in ${task.save}.`);
  }
}

try {
  await evaluate(parseTask(process.argv.slice(2), process.env['ANTHROPIC_API_KEY']));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.hint === undefined ? error.message : `${error.message} ${error.hint}`);
  process.exitCode = 1;
}
