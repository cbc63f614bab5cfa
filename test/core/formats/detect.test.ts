import { describe, expect, it } from 'vitest';
import { detectFormat, isPromptPath, mayBePrompt } from '../../../src/core/formats/index.ts';
import { detectLanguage } from '../../../src/core/prompt/language.ts';

describe('detectFormat', () => {
  it.each([
    ['a/b.prompt.md', 'vscode-prompt'],
    ['.github/copilot-instructions.md', 'vscode-instructions'],
    ['skill.md', 'skill'],
    ['CLAUDE.local.md', 'memory'],
    ['x/.claude/commands/git/commit.md', 'memory'],
    ['.cursorrules', 'cursor'],
    ['C:\\prompts\\x.prompty', 'prompty'],
    ['a.prompt.yaml', 'github-prompt'],
    ['a.messages.json', 'openai-messages'],
    ['promptfooconfig.yml', 'promptfoo'],
    ['skprompt.txt', 'semantic-kernel'],
    ['src/prompts/mail/a.md.j2', 'jinja'],
    ['a.poml', 'poml'],
    ['a.baml', 'baml'],
    ['support.system.txt', 'plain'],
    ['patterns/x/system.md', 'plain'],
  ])('%s by its name', (path, format) => {
    expect(detectFormat(path, '')).toBe(format);
    expect(isPromptPath(path)).toBe(true);
  });

  it.each([
    ['a.prompt', '---\nmodel: x\n---\nHi {{name}}', 'dotprompt'],
    ['a.prompt', '{{role "user"}}\nHi', 'dotprompt'],
    ['a.prompt', '---\nname: x\n---\nsystem:\nHi', 'prompty'],
    ['a.prompt', 'messages:\n  - role: user\n', 'github-prompt'],
    ['a.prompt', '{"messages": []}', 'openai-messages'],
    ['a.prompt', '{% if x %}Hi{% endif %}', 'jinja'],
    ['a.json', '{"model": "x", "messages": [{"role": "user"}]}', 'openai-messages'],
    ['a.json', '{"rows": {"messages": [{"role": "user"}]}}', undefined],
    ['a.json', '[{"messages": 1}]', undefined],
    ['a.json', '{"_type": "prompt", "template": "x"}', 'langchain'],
    ['a.yml', '_type: few_shot\n', 'langchain'],
    ['a.yaml', 'template: x\ninput_variables: []\n', 'semantic-kernel'],
    ['a.yaml', 'template: x\n', undefined],
    ['README.md', '# Prompts\n', undefined],
    ['templates/a.j2', '{{ x }}', undefined],
  ])('%s by its content %j', (path, text, format) => {
    expect(detectFormat(path, text)).toBe(format);
  });

  it('knows which files only their content can tell', () => {
    expect(mayBePrompt('a.json')).toBe(true);
    expect(mayBePrompt('a.md')).toBe(false);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['en', 'You are a helper. Answer the question in two sentences and do not use any lists when you can.'],
    ['de', 'Du bist ein Assistent. Antworte immer auf Deutsch und nenne die Quelle, wenn sie bekannt ist.'],
    ['fr', 'Tu réponds toujours dans la langue de la question, avec une source pour les faits et sans liste.'],
    ['es', 'Responde siempre en la lengua de la pregunta, con una fuente para cada dato y sin listas que no se piden.'],
    ['ja', 'あなたは親切なアシスタントです。質問には必ず日本語で答えてください。'],
    ['zh', '你是一名客服助手，请始终用中文回答问题，并且给出来源。'],
    ['ru', 'Ты помощник. Всегда отвечай на вопрос коротко и по делу.'],
  ])('reads %s', (code, text) => {
    expect(detectLanguage(text)).toEqual({ code, confident: true });
  });

  it.each(['', '123', 'Résumé: naïve café', 'parser.configure(options)'])('is not sure of %j', (text) => {
    expect(detectLanguage(text).confident).toBe(false);
  });
});
