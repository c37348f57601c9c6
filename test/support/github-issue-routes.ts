/** The issue side of pull requests: labels, assignees, comments. */
import {
  countCodePoints,
  invalid,
  isJson,
  notFound,
  optionalText,
  page,
  text,
  texts,
  type Answer,
  type Call,
  type Handler,
  type Json,
} from './github-answer.ts';
import { recordOf } from './github-pull-routes.ts';
import { commentShape, issueShape } from './github-pull-shapes.ts';
import { isoSeconds } from './github-repository.ts';
import { labelShape } from './github-shapes.ts';
import type { GitHubState } from './github-state.ts';

const MAX_ASSIGNEES = 10;
const MAX_LABEL = 50;
const MAX_COMMENT = 65_536;

function checkLabel(name: string): string {
  const message = `name is too long (maximum is ${MAX_LABEL} characters)`;
  if (name.trim() === '') throw invalid('Label', { code: 'missing_field', field: 'name' });
  if (countCodePoints(name) <= MAX_LABEL) return name;
  throw invalid('Label', { code: 'custom', field: 'name', message });
}

/** Labels may be given as names or as objects. */
function labelNames(body: Json): string[] {
  const given = Array.isArray(body['labels']) ? body['labels'] : [];
  return given.map((one: unknown) => checkLabel(isJson(one) ? text(one, 'name') : String(one)));
}

export function createIssueRoutes(state: GitHubState): Record<string, Handler> {
  const { settings, labels, api } = state;

  const createLabel = ({ body }: Call): Answer => {
    const name = checkLabel(text(body, 'name'));
    if (labels.has(name.toLowerCase())) {
      throw invalid('Label', { code: 'already_exists', field: 'name' });
    }
    const description = optionalText(body, 'description') ?? null;
    const label = state.addLabel(name, optionalText(body, 'color'), description);
    return { status: 201, body: labelShape(state, label) };
  };

  const addLabels = (call: Call): Answer => {
    const record = recordOf(state, call);
    for (const name of labelNames(call.body)) {
      const label = labels.get(name.toLowerCase()) ?? state.addLabel(name);
      if (!record.labels.includes(label.name)) record.labels.push(label.name);
    }
    const all = record.labels.flatMap((name) => labels.get(name.toLowerCase()) ?? []);
    return { status: 200, body: all.map((label) => labelShape(state, label)) };
  };

  const addAssignees = (call: Call): Answer => {
    const record = recordOf(state, call);
    // Whoever cannot be assigned is dropped without a word.
    const known = texts(call.body, 'assignees').flatMap(
      (login) => settings.people.find((one) => one.toLowerCase() === login.toLowerCase()) ?? [],
    );
    record.assignees = [...new Set([...record.assignees, ...known])].slice(0, MAX_ASSIGNEES);
    return { status: 201, body: issueShape(state, record) };
  };

  const createComment = (call: Call): Answer => {
    const record = recordOf(state, call);
    const body = text(call.body, 'body');
    const message = `Body is too long (maximum is ${MAX_COMMENT} characters)`;
    if (countCodePoints(body) > MAX_COMMENT) {
      throw invalid('IssueComment', { code: 'custom', field: 'body', message });
    }
    const createdAt = isoSeconds(Date.now());
    const comment = { id: state.nextId(), author: settings.login, body, createdAt };
    record.comments.push(comment);
    return { status: 201, body: commentShape(state, record, comment) };
  };

  return {
    'issues/list-labels-for-repo': ({ query }) => {
      const shapes = [...labels.values()].map((label) => labelShape(state, label));
      return page(shapes, query, `${api}/labels`);
    },
    'issues/create-label': createLabel,
    'issues/get-label': ({ parameters: { name = '' } }) => {
      const label = labels.get(name.toLowerCase());
      if (label === undefined) throw notFound();
      return { status: 200, body: labelShape(state, label) };
    },
    'issues/add-labels': addLabels,
    'issues/add-assignees': addAssignees,
    'issues/list-comments': (call) => {
      const record = recordOf(state, call);
      const shapes = record.comments.map((comment) => commentShape(state, record, comment));
      return page(shapes, call.query, `${api}/issues/${record.number}/comments`);
    },
    'issues/create-comment': createComment,
  };
}
