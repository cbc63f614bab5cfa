import { THRESHOLDS } from '../../decision/thresholds.ts';
import { percent } from '../../decision/words.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/unbalanced-effort',
    summary: 'More hours on tuning than on prompts and data',
    docs: {
      what: 'Reports `effort` when less than four fifths of the hours went into prompts and data.',
      why: 'Most of what tuning seems to bring is brought by the data and the prompt. Hours spent on infrastructure before them are spent too early.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\neffort: {prompt_and_data_hours: 20, tuning_hours: 40}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\neffort: {prompt_and_data_hours: 79, tuning_hours: 21}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\neffort: {prompt_and_data_hours: 80, tuning_hours: 20}\n',
        },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\neffort: {tuning_hours: 40}\n' },
      ],
      whenNotToUse: 'Where the prompt and data work of another task is reused.',
      source: '002',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* ({ contract }) {
    const { prompt_and_data_hours: before, tuning_hours: tuning } = contract.effort ?? {};
    if (before === undefined || !tuning) return;
    const share = before / (before + tuning);
    if (share < THRESHOLDS.effortShare.value) {
      yield {
        field: 'effort',
        message: `${percent(share)} of the hours went into prompts and data, where ${percent(THRESHOLDS.effortShare.value)} is a good start.`,
      };
    }
  },
);
