// Made by scripts/generate-validators.mjs from schemas/rightlever.schema.json. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://rightlever.dev/schemas/rightlever.schema.json","title":"Right Lever configuration","description":"Settings of Right Lever for the folder this file stands in and everything below it.","type":"object","properties":{"extends":{"title":"a path or a list of paths","description":"Other configuration files to build on, relative to this one. What this file says wins; of several, later ones win over earlier ones.","anyOf":[{"$ref":"#/$defs/path"},{"type":"array","items":{"$ref":"#/$defs/path"}}]},"rules":{"$ref":"#/$defs/rules","description":"How loud each rule or family of rules is, and the options of rules."},"overrides":{"type":"array","description":"Other settings for some files. Later entries win over earlier ones.","items":{"type":"object","description":"Settings for the files that match.","properties":{"files":{"$ref":"#/$defs/globs","description":"Which files, as globs relative to this file."},"rules":{"$ref":"#/$defs/rules","description":"Settings of rules for these files."}},"required":["files","rules"],"additionalProperties":false}},"files":{"type":"object","description":"Files to read that are not found by their names.","properties":{"prompts":{"$ref":"#/$defs/globs","description":"Further prompt files, as globs relative to this file."},"contracts":{"$ref":"#/$defs/globs","description":"Further task contracts, as globs relative to this file."},"datasets":{"$ref":"#/$defs/globs","description":"Dataset files (JSONL) to check, as globs relative to this file."}},"additionalProperties":false},"ignore":{"$ref":"#/$defs/globs","description":"Files never to read, as globs relative to this file."},"suppress":{"type":"array","description":"Findings to leave out by file, for files that have no comments, such as JSON.","items":{"type":"object","description":"Findings to leave out.","properties":{"files":{"$ref":"#/$defs/globs","description":"In which files, as globs relative to this file."},"rules":{"type":"array","description":"Which rules or families.","items":{"$ref":"#/$defs/ruleName"},"minItems":1},"reason":{"type":"string","pattern":"\\S","title":"a reason in words","description":"Why, for whoever reads this next."}},"required":["files","rules","reason"],"additionalProperties":false}},"model":{"type":"string","pattern":"\\S","description":"The model that prompts are written for. Tokens are counted as it counts them."},"calls_per_day":{"type":"number","minimum":0,"description":"Calls a day, to show what a prompt costs. A contract's own figure wins."},"prices":{"type":"object","description":"US dollars a million tokens. A contract's own prices win.","properties":{"input":{"type":"number","minimum":0,"description":"Prompt tokens."},"cached_input":{"type":"number","minimum":0,"description":"Prompt tokens served from the provider's cache."},"output":{"type":"number","minimum":0,"description":"Output tokens."},"training":{"type":"number","minimum":0,"description":"Tokens of a training run, once an epoch."}},"additionalProperties":false}},"additionalProperties":false,"$defs":{"path":{"title":"a path","type":"string","pattern":"\\S"},"globs":{"title":"a list of globs","type":"array","items":{"title":"a glob","type":"string","pattern":"^[^!].{0,499}$"}},"severity":{"title":"off, hint, information, warning or error","enum":["off","hint","information","warning","error"]},"ruleName":{"title":"a rule id or a family","enum":["contradiction","bloat","retrieval","contract","readiness","dataset","suppression","file","contradiction/length","contradiction/count","contradiction/format","contradiction/language","contradiction/tone","contradiction/person","contradiction/wording","contradiction/topic","contradiction/action","contradiction/example","contradiction/settings","contradiction/contract","contradiction/across-files","bloat/token-budget","bloat/duplicate-instruction","bloat/filler","bloat/platitude","bloat/emphasis","bloat/example-overload","bloat/redundant-example","bloat/pasted-context","bloat/policy-dump","bloat/restated-schema","bloat/instruction-count","bloat/unused-variable","retrieval/volatile-fact","retrieval/stale-fact","retrieval/fact-table","retrieval/behavior-in-retriever","contract/schema","contract/path","contract/undeclared-variable","contract/unused-input","contract/output-mismatch","contract/no-abstention","readiness/untried-lever","readiness/knowledge-in-weights","readiness/no-held-out-set","readiness/no-metric","readiness/too-few-examples","readiness/retune-cadence","readiness/forgetting-unmeasured","readiness/weak-baseline","readiness/uneven-comparison","readiness/critical-slice-lost","readiness/inconclusive-comparison","readiness/incomplete-release","readiness/missing-fallback","readiness/missing-logs","readiness/no-off-ramp","readiness/savings-claim","readiness/goal-without-failures","readiness/provisional-labels","readiness/primary-disagrees","readiness/measured-disagrees","readiness/trained-on-held-out","readiness/unsupported-citations","readiness/broad-scope","readiness/reviewers-disagree","readiness/unwatched-retrieval","readiness/unbalanced-effort","dataset/invalid-line","dataset/roles","dataset/missing-target","dataset/tool-arguments","dataset/duplicate","dataset/near-duplicate","dataset/leakage","dataset/conflicting-targets","dataset/target-schema","dataset/imbalance","dataset/missing-slice","dataset/personal-data","dataset/volatile-target","dataset/too-long","dataset/mixed-style","dataset/too-few","suppression/invalid","suppression/unused","file/unreadable","file/language"]},"rules":{"type":"object","description":"How loud each rule or family of rules is, and the options of rules. `off` silences it.","additionalProperties":false,"properties":{"contradiction":{"description":"All rules of the family contradiction.","$ref":"#/$defs/ruleSetting"},"bloat":{"description":"All rules of the family bloat.","$ref":"#/$defs/ruleSetting"},"retrieval":{"description":"All rules of the family retrieval.","$ref":"#/$defs/ruleSetting"},"contract":{"description":"All rules of the family contract.","$ref":"#/$defs/ruleSetting"},"readiness":{"description":"All rules of the family readiness.","$ref":"#/$defs/ruleSetting"},"dataset":{"description":"All rules of the family dataset.","$ref":"#/$defs/ruleSetting"},"suppression":{"description":"All rules of the family suppression.","$ref":"#/$defs/ruleSetting"},"file":{"description":"All rules of the family file.","$ref":"#/$defs/ruleSetting"},"contradiction/length":{"description":"Two bounds on the length of the output cannot both hold.","$ref":"#/$defs/ruleSetting"},"contradiction/count":{"description":"Two numbers of items, headings or paragraphs cannot both hold.","$ref":"#/$defs/ruleSetting"},"contradiction/format":{"description":"Two formats or notations exclude each other.","$ref":"#/$defs/ruleSetting"},"contradiction/language":{"description":"The output is asked to be in two languages or spellings.","$ref":"#/$defs/ruleSetting"},"contradiction/tone":{"description":"Two tones, audiences or registers cannot both hold.","$ref":"#/$defs/ruleSetting"},"contradiction/person":{"description":"Two grammatical persons, tenses or voices cannot both hold.","$ref":"#/$defs/ruleSetting"},"contradiction/wording":{"description":"Words, marks, letter case, openings or endings cannot all be as asked.","$ref":"#/$defs/ruleSetting"},"contradiction/topic":{"description":"The same content is asked for and forbidden.","$ref":"#/$defs/ruleSetting"},"contradiction/action":{"description":"The same act is asked for and forbidden.","$ref":"#/$defs/ruleSetting"},"contradiction/example":{"description":"An example breaks a constraint that the prompt states.","$ref":"#/$defs/ruleSetting"},"contradiction/settings":{"description":"Front matter, model settings or the output schema exclude what the text asks for.","$ref":"#/$defs/ruleSetting"},"contradiction/contract":{"description":"The prompt asks for what its task contract excludes.","$ref":"#/$defs/ruleSetting"},"contradiction/across-files":{"description":"Instruction files that apply together exclude each other.","$ref":"#/$defs/ruleSetting"},"bloat/token-budget":{"description":"A prompt that is longer than its budget.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"information":{"type":"number","default":2000,"minimum":1,"description":"Tokens above which the size is reported as information."},"warning":{"type":"number","default":4000,"minimum":1,"description":"Tokens above which it is a warning."},"warningForAgents":{"type":"number","default":6000,"minimum":1,"description":"The same for files that a coding agent reads."}}}}}]},"bloat/duplicate-instruction":{"description":"An instruction that is there twice.","$ref":"#/$defs/ruleSetting"},"bloat/filler":{"description":"Words that tell the model nothing.","$ref":"#/$defs/ruleSetting"},"bloat/platitude":{"description":"An instruction no model acts on.","$ref":"#/$defs/ruleSetting"},"bloat/emphasis":{"description":"So much is shouted that nothing stands out.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"share":{"type":"number","default":0.2,"minimum":0.01,"maximum":1,"description":"Share of the words from which emphasis is reported."}}}}}]},"bloat/example-overload":{"description":"Few-shot examples that outweigh the instructions.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"examples":{"type":"number","default":8,"minimum":1,"description":"Examples from which it is reported."},"share":{"type":"number","default":0.4,"minimum":0.01,"maximum":1,"description":"Share of the tokens from which it is reported."}}}}}]},"bloat/redundant-example":{"description":"A few-shot example that shows what another one shows.","$ref":"#/$defs/ruleSetting"},"bloat/pasted-context":{"description":"Retrieved chunks, logs or pages pasted into the template.","$ref":"#/$defs/ruleSetting"},"bloat/policy-dump":{"description":"So much policy that retrieval or weights should carry it.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"tokens":{"type":"number","default":1200,"minimum":1,"description":"Tokens of policy prose from which it is reported."}}}}}]},"bloat/restated-schema":{"description":"A schema told in words that the file holds as a schema.","$ref":"#/$defs/ruleSetting"},"bloat/instruction-count":{"description":"More instructions than models follow reliably.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"information":{"type":"number","default":60,"minimum":1,"description":"Instructions from which the count is reported as information."},"warning":{"type":"number","default":150,"minimum":1,"description":"Instructions from which it is a warning."}}}}}]},"bloat/unused-variable":{"description":"An input that is declared and never used.","$ref":"#/$defs/ruleSetting"},"retrieval/volatile-fact":{"description":"A fact in the prompt that will stop being true.","$ref":"#/$defs/ruleSetting"},"retrieval/stale-fact":{"description":"A fact that is older than such facts last.","$ref":"#/$defs/ruleSetting"},"retrieval/fact-table":{"description":"A catalogue in the prompt: prices, plans, branches, staff.","$ref":"#/$defs/ruleSetting"},"retrieval/behavior-in-retriever":{"description":"A style guide or instructions listed as evidence.","$ref":"#/$defs/ruleSetting"},"contract/schema":{"description":"A task contract that cannot be read, or a key or value its schema does not know.","$ref":"#/$defs/ruleSetting"},"contract/path":{"description":"A path in a contract that leads nowhere, or out of the workspace.","$ref":"#/$defs/ruleSetting"},"contract/undeclared-variable":{"description":"A variable of the prompt that the contract does not list under inputs.","$ref":"#/$defs/ruleSetting"},"contract/unused-input":{"description":"A declared input that no prompt of the contract uses.","$ref":"#/$defs/ruleSetting"},"contract/output-mismatch":{"description":"An output that the contract declares and the prompt does not ask for, or the other way round.","$ref":"#/$defs/ruleSetting"},"contract/no-abstention":{"description":"A task that rests on evidence and never says when not to answer.","$ref":"#/$defs/ruleSetting"},"readiness/untried-lever":{"description":"A cheaper lever that fits the task and is recorded as untried.","$ref":"#/$defs/ruleSetting"},"readiness/knowledge-in-weights":{"description":"Knowledge that will change, placed in the weights.","$ref":"#/$defs/ruleSetting"},"readiness/no-held-out-set":{"description":"No held-out set, so no change can be proved.","$ref":"#/$defs/ruleSetting"},"readiness/no-metric":{"description":"No metric, or none that can settle a comparison.","$ref":"#/$defs/ruleSetting"},"readiness/too-few-examples":{"description":"Fewer stable examples than tuning needs here.","$ref":"#/$defs/ruleSetting"},"readiness/retune-cadence":{"description":"Retuning more often than every two weeks.","$ref":"#/$defs/ruleSetting"},"readiness/forgetting-unmeasured":{"description":"A tuned experiment that does not say what was forgotten.","$ref":"#/$defs/ruleSetting"},"readiness/weak-baseline":{"description":"A tuned model compared with less than the best untuned one.","$ref":"#/$defs/ruleSetting"},"readiness/uneven-comparison":{"description":"A comparison in which more than the tuning differs.","$ref":"#/$defs/ruleSetting"},"readiness/critical-slice-lost":{"description":"A tuned model that loses where it matters most.","$ref":"#/$defs/ruleSetting"},"readiness/inconclusive-comparison":{"description":"A difference that is within chance.","$ref":"#/$defs/ruleSetting"},"readiness/incomplete-release":{"description":"A tuned model that ships without its whole release unit.","$ref":"#/$defs/ruleSetting"},"readiness/missing-fallback":{"description":"A tuned model without a way back.","$ref":"#/$defs/ruleSetting"},"readiness/missing-logs":{"description":"A tuned model whose regressions could not be traced.","$ref":"#/$defs/ruleSetting"},"readiness/no-off-ramp":{"description":"A tuned model that only one person could rebuild.","$ref":"#/$defs/ruleSetting"},"readiness/savings-claim":{"description":"A saving outside what tuning usually brings.","$ref":"#/$defs/ruleSetting"},"readiness/goal-without-failures":{"description":"Tuning is planned and no failure is labelled.","$ref":"#/$defs/ruleSetting"},"readiness/provisional-labels":{"description":"Fewer than 200 labelled failures.","$ref":"#/$defs/ruleSetting"},"readiness/primary-disagrees":{"description":"The named primary failure is not the one the counts show.","$ref":"#/$defs/ruleSetting"},"readiness/measured-disagrees":{"description":"What is stated differs from what was measured.","$ref":"#/$defs/ruleSetting"},"readiness/trained-on-held-out":{"description":"A held-out set that the training has seen.","$ref":"#/$defs/ruleSetting"},"readiness/unsupported-citations":{"description":"Citations are required and nothing could be cited.","$ref":"#/$defs/ruleSetting"},"readiness/broad-scope":{"description":"Tuning is planned for a broad task.","$ref":"#/$defs/ruleSetting"},"readiness/reviewers-disagree":{"description":"Reviewers do not agree on what good looks like.","$ref":"#/$defs/ruleSetting"},"readiness/unwatched-retrieval":{"description":"A tuned model that can hide failing retrieval.","$ref":"#/$defs/ruleSetting"},"readiness/unbalanced-effort":{"description":"More hours on tuning than on prompts and data.","$ref":"#/$defs/ruleSetting"},"dataset/invalid-line":{"description":"A line that is no training row.","$ref":"#/$defs/ruleSetting"},"dataset/roles":{"description":"Turns in an order no trainer takes.","$ref":"#/$defs/ruleSetting"},"dataset/missing-target":{"description":"A row without an answer to learn.","$ref":"#/$defs/ruleSetting"},"dataset/tool-arguments":{"description":"A tool call that cannot be run.","$ref":"#/$defs/ruleSetting"},"dataset/duplicate":{"description":"The same row twice.","$ref":"#/$defs/ruleSetting"},"dataset/near-duplicate":{"description":"Almost the same row twice.","$ref":"#/$defs/ruleSetting"},"dataset/leakage":{"description":"A training input that stands in the held-out set.","$ref":"#/$defs/ruleSetting"},"dataset/conflicting-targets":{"description":"One input with two answers.","$ref":"#/$defs/ruleSetting"},"dataset/target-schema":{"description":"A target that breaks the output schema.","$ref":"#/$defs/ruleSetting"},"dataset/imbalance":{"description":"Rare labels and failure modes.","$ref":"#/$defs/ruleSetting"},"dataset/missing-slice":{"description":"A declared slice without examples.","$ref":"#/$defs/ruleSetting"},"dataset/personal-data":{"description":"Cards, accounts, addresses and phone numbers in a row.","$ref":"#/$defs/ruleSetting"},"dataset/volatile-target":{"description":"A fact that will change, in a target.","$ref":"#/$defs/ruleSetting"},"dataset/too-long":{"description":"A row that does not fit the model.","$ref":"#/$defs/ruleSetting"},"dataset/mixed-style":{"description":"Targets in several styles.","$ref":"#/$defs/ruleSetting"},"dataset/too-few":{"description":"Too few examples to tune on.","$ref":"#/$defs/ruleSetting"},"suppression/invalid":{"description":"A suppression without a reason, or one that cannot be read.","$ref":"#/$defs/ruleSetting"},"suppression/unused":{"description":"A suppression that no longer hides anything.","$ref":"#/$defs/ruleSetting"},"file/unreadable":{"description":"A file that could not be read, or only in part.","$ref":"#/$defs/ruleSetting"},"file/language":{"description":"Text in a language the rules do not read.","$ref":"#/$defs/ruleSetting"}}},"ruleSetting":{"title":"off, hint, information, warning, error, or a mapping with severity","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."}}}]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"title":"a path","type":"string","pattern":"\\S"};
const pattern3 = new RegExp("\\S", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","description":"How loud each rule or family of rules is, and the options of rules. `off` silences it.","additionalProperties":false,"properties":{"contradiction":{"description":"All rules of the family contradiction.","$ref":"#/$defs/ruleSetting"},"bloat":{"description":"All rules of the family bloat.","$ref":"#/$defs/ruleSetting"},"retrieval":{"description":"All rules of the family retrieval.","$ref":"#/$defs/ruleSetting"},"contract":{"description":"All rules of the family contract.","$ref":"#/$defs/ruleSetting"},"readiness":{"description":"All rules of the family readiness.","$ref":"#/$defs/ruleSetting"},"dataset":{"description":"All rules of the family dataset.","$ref":"#/$defs/ruleSetting"},"suppression":{"description":"All rules of the family suppression.","$ref":"#/$defs/ruleSetting"},"file":{"description":"All rules of the family file.","$ref":"#/$defs/ruleSetting"},"contradiction/length":{"description":"Two bounds on the length of the output cannot both hold.","$ref":"#/$defs/ruleSetting"},"contradiction/count":{"description":"Two numbers of items, headings or paragraphs cannot both hold.","$ref":"#/$defs/ruleSetting"},"contradiction/format":{"description":"Two formats or notations exclude each other.","$ref":"#/$defs/ruleSetting"},"contradiction/language":{"description":"The output is asked to be in two languages or spellings.","$ref":"#/$defs/ruleSetting"},"contradiction/tone":{"description":"Two tones, audiences or registers cannot both hold.","$ref":"#/$defs/ruleSetting"},"contradiction/person":{"description":"Two grammatical persons, tenses or voices cannot both hold.","$ref":"#/$defs/ruleSetting"},"contradiction/wording":{"description":"Words, marks, letter case, openings or endings cannot all be as asked.","$ref":"#/$defs/ruleSetting"},"contradiction/topic":{"description":"The same content is asked for and forbidden.","$ref":"#/$defs/ruleSetting"},"contradiction/action":{"description":"The same act is asked for and forbidden.","$ref":"#/$defs/ruleSetting"},"contradiction/example":{"description":"An example breaks a constraint that the prompt states.","$ref":"#/$defs/ruleSetting"},"contradiction/settings":{"description":"Front matter, model settings or the output schema exclude what the text asks for.","$ref":"#/$defs/ruleSetting"},"contradiction/contract":{"description":"The prompt asks for what its task contract excludes.","$ref":"#/$defs/ruleSetting"},"contradiction/across-files":{"description":"Instruction files that apply together exclude each other.","$ref":"#/$defs/ruleSetting"},"bloat/token-budget":{"description":"A prompt that is longer than its budget.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"information":{"type":"number","default":2000,"minimum":1,"description":"Tokens above which the size is reported as information."},"warning":{"type":"number","default":4000,"minimum":1,"description":"Tokens above which it is a warning."},"warningForAgents":{"type":"number","default":6000,"minimum":1,"description":"The same for files that a coding agent reads."}}}}}]},"bloat/duplicate-instruction":{"description":"An instruction that is there twice.","$ref":"#/$defs/ruleSetting"},"bloat/filler":{"description":"Words that tell the model nothing.","$ref":"#/$defs/ruleSetting"},"bloat/platitude":{"description":"An instruction no model acts on.","$ref":"#/$defs/ruleSetting"},"bloat/emphasis":{"description":"So much is shouted that nothing stands out.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"share":{"type":"number","default":0.2,"minimum":0.01,"maximum":1,"description":"Share of the words from which emphasis is reported."}}}}}]},"bloat/example-overload":{"description":"Few-shot examples that outweigh the instructions.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"examples":{"type":"number","default":8,"minimum":1,"description":"Examples from which it is reported."},"share":{"type":"number","default":0.4,"minimum":0.01,"maximum":1,"description":"Share of the tokens from which it is reported."}}}}}]},"bloat/redundant-example":{"description":"A few-shot example that shows what another one shows.","$ref":"#/$defs/ruleSetting"},"bloat/pasted-context":{"description":"Retrieved chunks, logs or pages pasted into the template.","$ref":"#/$defs/ruleSetting"},"bloat/policy-dump":{"description":"So much policy that retrieval or weights should carry it.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"tokens":{"type":"number","default":1200,"minimum":1,"description":"Tokens of policy prose from which it is reported."}}}}}]},"bloat/restated-schema":{"description":"A schema told in words that the file holds as a schema.","$ref":"#/$defs/ruleSetting"},"bloat/instruction-count":{"description":"More instructions than models follow reliably.","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."},"options":{"type":"object","description":"The rule's options.","additionalProperties":false,"properties":{"information":{"type":"number","default":60,"minimum":1,"description":"Instructions from which the count is reported as information."},"warning":{"type":"number","default":150,"minimum":1,"description":"Instructions from which it is a warning."}}}}}]},"bloat/unused-variable":{"description":"An input that is declared and never used.","$ref":"#/$defs/ruleSetting"},"retrieval/volatile-fact":{"description":"A fact in the prompt that will stop being true.","$ref":"#/$defs/ruleSetting"},"retrieval/stale-fact":{"description":"A fact that is older than such facts last.","$ref":"#/$defs/ruleSetting"},"retrieval/fact-table":{"description":"A catalogue in the prompt: prices, plans, branches, staff.","$ref":"#/$defs/ruleSetting"},"retrieval/behavior-in-retriever":{"description":"A style guide or instructions listed as evidence.","$ref":"#/$defs/ruleSetting"},"contract/schema":{"description":"A task contract that cannot be read, or a key or value its schema does not know.","$ref":"#/$defs/ruleSetting"},"contract/path":{"description":"A path in a contract that leads nowhere, or out of the workspace.","$ref":"#/$defs/ruleSetting"},"contract/undeclared-variable":{"description":"A variable of the prompt that the contract does not list under inputs.","$ref":"#/$defs/ruleSetting"},"contract/unused-input":{"description":"A declared input that no prompt of the contract uses.","$ref":"#/$defs/ruleSetting"},"contract/output-mismatch":{"description":"An output that the contract declares and the prompt does not ask for, or the other way round.","$ref":"#/$defs/ruleSetting"},"contract/no-abstention":{"description":"A task that rests on evidence and never says when not to answer.","$ref":"#/$defs/ruleSetting"},"readiness/untried-lever":{"description":"A cheaper lever that fits the task and is recorded as untried.","$ref":"#/$defs/ruleSetting"},"readiness/knowledge-in-weights":{"description":"Knowledge that will change, placed in the weights.","$ref":"#/$defs/ruleSetting"},"readiness/no-held-out-set":{"description":"No held-out set, so no change can be proved.","$ref":"#/$defs/ruleSetting"},"readiness/no-metric":{"description":"No metric, or none that can settle a comparison.","$ref":"#/$defs/ruleSetting"},"readiness/too-few-examples":{"description":"Fewer stable examples than tuning needs here.","$ref":"#/$defs/ruleSetting"},"readiness/retune-cadence":{"description":"Retuning more often than every two weeks.","$ref":"#/$defs/ruleSetting"},"readiness/forgetting-unmeasured":{"description":"A tuned experiment that does not say what was forgotten.","$ref":"#/$defs/ruleSetting"},"readiness/weak-baseline":{"description":"A tuned model compared with less than the best untuned one.","$ref":"#/$defs/ruleSetting"},"readiness/uneven-comparison":{"description":"A comparison in which more than the tuning differs.","$ref":"#/$defs/ruleSetting"},"readiness/critical-slice-lost":{"description":"A tuned model that loses where it matters most.","$ref":"#/$defs/ruleSetting"},"readiness/inconclusive-comparison":{"description":"A difference that is within chance.","$ref":"#/$defs/ruleSetting"},"readiness/incomplete-release":{"description":"A tuned model that ships without its whole release unit.","$ref":"#/$defs/ruleSetting"},"readiness/missing-fallback":{"description":"A tuned model without a way back.","$ref":"#/$defs/ruleSetting"},"readiness/missing-logs":{"description":"A tuned model whose regressions could not be traced.","$ref":"#/$defs/ruleSetting"},"readiness/no-off-ramp":{"description":"A tuned model that only one person could rebuild.","$ref":"#/$defs/ruleSetting"},"readiness/savings-claim":{"description":"A saving outside what tuning usually brings.","$ref":"#/$defs/ruleSetting"},"readiness/goal-without-failures":{"description":"Tuning is planned and no failure is labelled.","$ref":"#/$defs/ruleSetting"},"readiness/provisional-labels":{"description":"Fewer than 200 labelled failures.","$ref":"#/$defs/ruleSetting"},"readiness/primary-disagrees":{"description":"The named primary failure is not the one the counts show.","$ref":"#/$defs/ruleSetting"},"readiness/measured-disagrees":{"description":"What is stated differs from what was measured.","$ref":"#/$defs/ruleSetting"},"readiness/trained-on-held-out":{"description":"A held-out set that the training has seen.","$ref":"#/$defs/ruleSetting"},"readiness/unsupported-citations":{"description":"Citations are required and nothing could be cited.","$ref":"#/$defs/ruleSetting"},"readiness/broad-scope":{"description":"Tuning is planned for a broad task.","$ref":"#/$defs/ruleSetting"},"readiness/reviewers-disagree":{"description":"Reviewers do not agree on what good looks like.","$ref":"#/$defs/ruleSetting"},"readiness/unwatched-retrieval":{"description":"A tuned model that can hide failing retrieval.","$ref":"#/$defs/ruleSetting"},"readiness/unbalanced-effort":{"description":"More hours on tuning than on prompts and data.","$ref":"#/$defs/ruleSetting"},"dataset/invalid-line":{"description":"A line that is no training row.","$ref":"#/$defs/ruleSetting"},"dataset/roles":{"description":"Turns in an order no trainer takes.","$ref":"#/$defs/ruleSetting"},"dataset/missing-target":{"description":"A row without an answer to learn.","$ref":"#/$defs/ruleSetting"},"dataset/tool-arguments":{"description":"A tool call that cannot be run.","$ref":"#/$defs/ruleSetting"},"dataset/duplicate":{"description":"The same row twice.","$ref":"#/$defs/ruleSetting"},"dataset/near-duplicate":{"description":"Almost the same row twice.","$ref":"#/$defs/ruleSetting"},"dataset/leakage":{"description":"A training input that stands in the held-out set.","$ref":"#/$defs/ruleSetting"},"dataset/conflicting-targets":{"description":"One input with two answers.","$ref":"#/$defs/ruleSetting"},"dataset/target-schema":{"description":"A target that breaks the output schema.","$ref":"#/$defs/ruleSetting"},"dataset/imbalance":{"description":"Rare labels and failure modes.","$ref":"#/$defs/ruleSetting"},"dataset/missing-slice":{"description":"A declared slice without examples.","$ref":"#/$defs/ruleSetting"},"dataset/personal-data":{"description":"Cards, accounts, addresses and phone numbers in a row.","$ref":"#/$defs/ruleSetting"},"dataset/volatile-target":{"description":"A fact that will change, in a target.","$ref":"#/$defs/ruleSetting"},"dataset/too-long":{"description":"A row that does not fit the model.","$ref":"#/$defs/ruleSetting"},"dataset/mixed-style":{"description":"Targets in several styles.","$ref":"#/$defs/ruleSetting"},"dataset/too-few":{"description":"Too few examples to tune on.","$ref":"#/$defs/ruleSetting"},"suppression/invalid":{"description":"A suppression without a reason, or one that cannot be read.","$ref":"#/$defs/ruleSetting"},"suppression/unused":{"description":"A suppression that no longer hides anything.","$ref":"#/$defs/ruleSetting"},"file/unreadable":{"description":"A file that could not be read, or only in part.","$ref":"#/$defs/ruleSetting"},"file/language":{"description":"Text in a language the rules do not read.","$ref":"#/$defs/ruleSetting"}}};
const schema22 = {"title":"off, hint, information, warning, error, or a mapping with severity","anyOf":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity","description":"How loud the rule is."}}}]};
const schema23 = {"title":"off, hint, information, warning or error","enum":["off","hint","information","warning","error"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "off") || (data === "hint")) || (data === "information")) || (data === "warning")) || (data === "error"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "severity")){
const err0 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.severity !== undefined){
if(!(validate58(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate57.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.contradiction !== undefined){
if(!(validate57(data.contradiction, {instancePath:instancePath+"/contradiction",parentData:data,parentDataProperty:"contradiction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.bloat !== undefined){
if(!(validate57(data.bloat, {instancePath:instancePath+"/bloat",parentData:data,parentDataProperty:"bloat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.retrieval !== undefined){
if(!(validate57(data.retrieval, {instancePath:instancePath+"/retrieval",parentData:data,parentDataProperty:"retrieval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.contract !== undefined){
if(!(validate57(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.readiness !== undefined){
if(!(validate57(data.readiness, {instancePath:instancePath+"/readiness",parentData:data,parentDataProperty:"readiness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.dataset !== undefined){
if(!(validate57(data.dataset, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.suppression !== undefined){
if(!(validate57(data.suppression, {instancePath:instancePath+"/suppression",parentData:data,parentDataProperty:"suppression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/length"] !== undefined){
if(!(validate57(data["contradiction/length"], {instancePath:instancePath+"/contradiction~1length",parentData:data,parentDataProperty:"contradiction/length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/count"] !== undefined){
if(!(validate57(data["contradiction/count"], {instancePath:instancePath+"/contradiction~1count",parentData:data,parentDataProperty:"contradiction/count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/format"] !== undefined){
if(!(validate57(data["contradiction/format"], {instancePath:instancePath+"/contradiction~1format",parentData:data,parentDataProperty:"contradiction/format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/language"] !== undefined){
if(!(validate57(data["contradiction/language"], {instancePath:instancePath+"/contradiction~1language",parentData:data,parentDataProperty:"contradiction/language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/tone"] !== undefined){
if(!(validate57(data["contradiction/tone"], {instancePath:instancePath+"/contradiction~1tone",parentData:data,parentDataProperty:"contradiction/tone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/person"] !== undefined){
if(!(validate57(data["contradiction/person"], {instancePath:instancePath+"/contradiction~1person",parentData:data,parentDataProperty:"contradiction/person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/wording"] !== undefined){
if(!(validate57(data["contradiction/wording"], {instancePath:instancePath+"/contradiction~1wording",parentData:data,parentDataProperty:"contradiction/wording",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/topic"] !== undefined){
if(!(validate57(data["contradiction/topic"], {instancePath:instancePath+"/contradiction~1topic",parentData:data,parentDataProperty:"contradiction/topic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/action"] !== undefined){
if(!(validate57(data["contradiction/action"], {instancePath:instancePath+"/contradiction~1action",parentData:data,parentDataProperty:"contradiction/action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/example"] !== undefined){
if(!(validate57(data["contradiction/example"], {instancePath:instancePath+"/contradiction~1example",parentData:data,parentDataProperty:"contradiction/example",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/settings"] !== undefined){
if(!(validate57(data["contradiction/settings"], {instancePath:instancePath+"/contradiction~1settings",parentData:data,parentDataProperty:"contradiction/settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/contract"] !== undefined){
if(!(validate57(data["contradiction/contract"], {instancePath:instancePath+"/contradiction~1contract",parentData:data,parentDataProperty:"contradiction/contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contradiction/across-files"] !== undefined){
if(!(validate57(data["contradiction/across-files"], {instancePath:instancePath+"/contradiction~1across-files",parentData:data,parentDataProperty:"contradiction/across-files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["bloat/token-budget"] !== undefined){
let data21 = data["bloat/token-budget"];
const _errs24 = errors;
let valid1 = false;
const _errs25 = errors;
if(!(validate58(data21, {instancePath:instancePath+"/bloat~1token-budget",parentData:data,parentDataProperty:"bloat/token-budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid1 = valid1 || _valid0;
const _errs26 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
if(!((key1 === "severity") || (key1 === "options"))){
const err1 = {instancePath:instancePath+"/bloat~1token-budget",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data21.severity !== undefined){
if(!(validate58(data21.severity, {instancePath:instancePath+"/bloat~1token-budget/severity",parentData:data21,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data21.options !== undefined){
let data23 = data21.options;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key2 in data23){
if(!(((key2 === "information") || (key2 === "warning")) || (key2 === "warningForAgents"))){
const err2 = {instancePath:instancePath+"/bloat~1token-budget/options",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data23.information !== undefined){
let data24 = data23.information;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err3 = {instancePath:instancePath+"/bloat~1token-budget/options/information",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/properties/options/properties/information/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/bloat~1token-budget/options/information",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/properties/options/properties/information/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data23.warning !== undefined){
let data25 = data23.warning;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err5 = {instancePath:instancePath+"/bloat~1token-budget/options/warning",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/properties/options/properties/warning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/bloat~1token-budget/options/warning",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/properties/options/properties/warning/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data23.warningForAgents !== undefined){
let data26 = data23.warningForAgents;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err7 = {instancePath:instancePath+"/bloat~1token-budget/options/warningForAgents",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/properties/options/properties/warningForAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/bloat~1token-budget/options/warningForAgents",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/properties/options/properties/warningForAgents/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/bloat~1token-budget/options",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/bloat~1token-budget",schemaPath:"#/properties/bloat~1token-budget/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err11 = {instancePath:instancePath+"/bloat~1token-budget",schemaPath:"#/properties/bloat~1token-budget/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data["bloat/duplicate-instruction"] !== undefined){
if(!(validate57(data["bloat/duplicate-instruction"], {instancePath:instancePath+"/bloat~1duplicate-instruction",parentData:data,parentDataProperty:"bloat/duplicate-instruction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["bloat/filler"] !== undefined){
if(!(validate57(data["bloat/filler"], {instancePath:instancePath+"/bloat~1filler",parentData:data,parentDataProperty:"bloat/filler",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["bloat/platitude"] !== undefined){
if(!(validate57(data["bloat/platitude"], {instancePath:instancePath+"/bloat~1platitude",parentData:data,parentDataProperty:"bloat/platitude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["bloat/emphasis"] !== undefined){
let data30 = data["bloat/emphasis"];
const _errs43 = errors;
let valid4 = false;
const _errs44 = errors;
if(!(validate58(data30, {instancePath:instancePath+"/bloat~1emphasis",parentData:data,parentDataProperty:"bloat/emphasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid1 = _errs44 === errors;
valid4 = valid4 || _valid1;
const _errs45 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key3 in data30){
if(!((key3 === "severity") || (key3 === "options"))){
const err12 = {instancePath:instancePath+"/bloat~1emphasis",schemaPath:"#/properties/bloat~1emphasis/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data30.severity !== undefined){
if(!(validate58(data30.severity, {instancePath:instancePath+"/bloat~1emphasis/severity",parentData:data30,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30.options !== undefined){
let data32 = data30.options;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key4 in data32){
if(!(key4 === "share")){
const err13 = {instancePath:instancePath+"/bloat~1emphasis/options",schemaPath:"#/properties/bloat~1emphasis/anyOf/1/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data32.share !== undefined){
let data33 = data32.share;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1 || isNaN(data33)){
const err14 = {instancePath:instancePath+"/bloat~1emphasis/options/share",schemaPath:"#/properties/bloat~1emphasis/anyOf/1/properties/options/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data33 < 0.01 || isNaN(data33)){
const err15 = {instancePath:instancePath+"/bloat~1emphasis/options/share",schemaPath:"#/properties/bloat~1emphasis/anyOf/1/properties/options/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/bloat~1emphasis/options/share",schemaPath:"#/properties/bloat~1emphasis/anyOf/1/properties/options/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/bloat~1emphasis/options",schemaPath:"#/properties/bloat~1emphasis/anyOf/1/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/bloat~1emphasis",schemaPath:"#/properties/bloat~1emphasis/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err19 = {instancePath:instancePath+"/bloat~1emphasis",schemaPath:"#/properties/bloat~1emphasis/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data["bloat/example-overload"] !== undefined){
let data34 = data["bloat/example-overload"];
const _errs55 = errors;
let valid7 = false;
const _errs56 = errors;
if(!(validate58(data34, {instancePath:instancePath+"/bloat~1example-overload",parentData:data,parentDataProperty:"bloat/example-overload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid2 = _errs56 === errors;
valid7 = valid7 || _valid2;
const _errs57 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
if(!((key5 === "severity") || (key5 === "options"))){
const err20 = {instancePath:instancePath+"/bloat~1example-overload",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data34.severity !== undefined){
if(!(validate58(data34.severity, {instancePath:instancePath+"/bloat~1example-overload/severity",parentData:data34,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data34.options !== undefined){
let data36 = data34.options;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!((key6 === "examples") || (key6 === "share"))){
const err21 = {instancePath:instancePath+"/bloat~1example-overload/options",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data36.examples !== undefined){
let data37 = data36.examples;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err22 = {instancePath:instancePath+"/bloat~1example-overload/options/examples",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/properties/options/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/bloat~1example-overload/options/examples",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/properties/options/properties/examples/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data36.share !== undefined){
let data38 = data36.share;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1 || isNaN(data38)){
const err24 = {instancePath:instancePath+"/bloat~1example-overload/options/share",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/properties/options/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data38 < 0.01 || isNaN(data38)){
const err25 = {instancePath:instancePath+"/bloat~1example-overload/options/share",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/properties/options/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/bloat~1example-overload/options/share",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/properties/options/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/bloat~1example-overload/options",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/bloat~1example-overload",schemaPath:"#/properties/bloat~1example-overload/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err29 = {instancePath:instancePath+"/bloat~1example-overload",schemaPath:"#/properties/bloat~1example-overload/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data["bloat/redundant-example"] !== undefined){
if(!(validate57(data["bloat/redundant-example"], {instancePath:instancePath+"/bloat~1redundant-example",parentData:data,parentDataProperty:"bloat/redundant-example",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["bloat/pasted-context"] !== undefined){
if(!(validate57(data["bloat/pasted-context"], {instancePath:instancePath+"/bloat~1pasted-context",parentData:data,parentDataProperty:"bloat/pasted-context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["bloat/policy-dump"] !== undefined){
let data41 = data["bloat/policy-dump"];
const _errs71 = errors;
let valid10 = false;
const _errs72 = errors;
if(!(validate58(data41, {instancePath:instancePath+"/bloat~1policy-dump",parentData:data,parentDataProperty:"bloat/policy-dump",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid3 = _errs72 === errors;
valid10 = valid10 || _valid3;
const _errs73 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
if(!((key7 === "severity") || (key7 === "options"))){
const err30 = {instancePath:instancePath+"/bloat~1policy-dump",schemaPath:"#/properties/bloat~1policy-dump/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data41.severity !== undefined){
if(!(validate58(data41.severity, {instancePath:instancePath+"/bloat~1policy-dump/severity",parentData:data41,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data41.options !== undefined){
let data43 = data41.options;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
if(!(key8 === "tokens")){
const err31 = {instancePath:instancePath+"/bloat~1policy-dump/options",schemaPath:"#/properties/bloat~1policy-dump/anyOf/1/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data43.tokens !== undefined){
let data44 = data43.tokens;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
const err32 = {instancePath:instancePath+"/bloat~1policy-dump/options/tokens",schemaPath:"#/properties/bloat~1policy-dump/anyOf/1/properties/options/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/bloat~1policy-dump/options/tokens",schemaPath:"#/properties/bloat~1policy-dump/anyOf/1/properties/options/properties/tokens/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/bloat~1policy-dump/options",schemaPath:"#/properties/bloat~1policy-dump/anyOf/1/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/bloat~1policy-dump",schemaPath:"#/properties/bloat~1policy-dump/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid3 = _errs73 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const err36 = {instancePath:instancePath+"/bloat~1policy-dump",schemaPath:"#/properties/bloat~1policy-dump/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data["bloat/restated-schema"] !== undefined){
if(!(validate57(data["bloat/restated-schema"], {instancePath:instancePath+"/bloat~1restated-schema",parentData:data,parentDataProperty:"bloat/restated-schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["bloat/instruction-count"] !== undefined){
let data46 = data["bloat/instruction-count"];
const _errs84 = errors;
let valid13 = false;
const _errs85 = errors;
if(!(validate58(data46, {instancePath:instancePath+"/bloat~1instruction-count",parentData:data,parentDataProperty:"bloat/instruction-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid4 = _errs85 === errors;
valid13 = valid13 || _valid4;
const _errs86 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key9 in data46){
if(!((key9 === "severity") || (key9 === "options"))){
const err37 = {instancePath:instancePath+"/bloat~1instruction-count",schemaPath:"#/properties/bloat~1instruction-count/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data46.severity !== undefined){
if(!(validate58(data46.severity, {instancePath:instancePath+"/bloat~1instruction-count/severity",parentData:data46,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data46.options !== undefined){
let data48 = data46.options;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key10 in data48){
if(!((key10 === "information") || (key10 === "warning"))){
const err38 = {instancePath:instancePath+"/bloat~1instruction-count/options",schemaPath:"#/properties/bloat~1instruction-count/anyOf/1/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data48.information !== undefined){
let data49 = data48.information;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
const err39 = {instancePath:instancePath+"/bloat~1instruction-count/options/information",schemaPath:"#/properties/bloat~1instruction-count/anyOf/1/properties/options/properties/information/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/bloat~1instruction-count/options/information",schemaPath:"#/properties/bloat~1instruction-count/anyOf/1/properties/options/properties/information/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data48.warning !== undefined){
let data50 = data48.warning;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
const err41 = {instancePath:instancePath+"/bloat~1instruction-count/options/warning",schemaPath:"#/properties/bloat~1instruction-count/anyOf/1/properties/options/properties/warning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/bloat~1instruction-count/options/warning",schemaPath:"#/properties/bloat~1instruction-count/anyOf/1/properties/options/properties/warning/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/bloat~1instruction-count/options",schemaPath:"#/properties/bloat~1instruction-count/anyOf/1/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/bloat~1instruction-count",schemaPath:"#/properties/bloat~1instruction-count/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs86 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const err45 = {instancePath:instancePath+"/bloat~1instruction-count",schemaPath:"#/properties/bloat~1instruction-count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data["bloat/unused-variable"] !== undefined){
if(!(validate57(data["bloat/unused-variable"], {instancePath:instancePath+"/bloat~1unused-variable",parentData:data,parentDataProperty:"bloat/unused-variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["retrieval/volatile-fact"] !== undefined){
if(!(validate57(data["retrieval/volatile-fact"], {instancePath:instancePath+"/retrieval~1volatile-fact",parentData:data,parentDataProperty:"retrieval/volatile-fact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["retrieval/stale-fact"] !== undefined){
if(!(validate57(data["retrieval/stale-fact"], {instancePath:instancePath+"/retrieval~1stale-fact",parentData:data,parentDataProperty:"retrieval/stale-fact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["retrieval/fact-table"] !== undefined){
if(!(validate57(data["retrieval/fact-table"], {instancePath:instancePath+"/retrieval~1fact-table",parentData:data,parentDataProperty:"retrieval/fact-table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["retrieval/behavior-in-retriever"] !== undefined){
if(!(validate57(data["retrieval/behavior-in-retriever"], {instancePath:instancePath+"/retrieval~1behavior-in-retriever",parentData:data,parentDataProperty:"retrieval/behavior-in-retriever",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contract/schema"] !== undefined){
if(!(validate57(data["contract/schema"], {instancePath:instancePath+"/contract~1schema",parentData:data,parentDataProperty:"contract/schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contract/path"] !== undefined){
if(!(validate57(data["contract/path"], {instancePath:instancePath+"/contract~1path",parentData:data,parentDataProperty:"contract/path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contract/undeclared-variable"] !== undefined){
if(!(validate57(data["contract/undeclared-variable"], {instancePath:instancePath+"/contract~1undeclared-variable",parentData:data,parentDataProperty:"contract/undeclared-variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contract/unused-input"] !== undefined){
if(!(validate57(data["contract/unused-input"], {instancePath:instancePath+"/contract~1unused-input",parentData:data,parentDataProperty:"contract/unused-input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contract/output-mismatch"] !== undefined){
if(!(validate57(data["contract/output-mismatch"], {instancePath:instancePath+"/contract~1output-mismatch",parentData:data,parentDataProperty:"contract/output-mismatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["contract/no-abstention"] !== undefined){
if(!(validate57(data["contract/no-abstention"], {instancePath:instancePath+"/contract~1no-abstention",parentData:data,parentDataProperty:"contract/no-abstention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/untried-lever"] !== undefined){
if(!(validate57(data["readiness/untried-lever"], {instancePath:instancePath+"/readiness~1untried-lever",parentData:data,parentDataProperty:"readiness/untried-lever",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/knowledge-in-weights"] !== undefined){
if(!(validate57(data["readiness/knowledge-in-weights"], {instancePath:instancePath+"/readiness~1knowledge-in-weights",parentData:data,parentDataProperty:"readiness/knowledge-in-weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/no-held-out-set"] !== undefined){
if(!(validate57(data["readiness/no-held-out-set"], {instancePath:instancePath+"/readiness~1no-held-out-set",parentData:data,parentDataProperty:"readiness/no-held-out-set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/no-metric"] !== undefined){
if(!(validate57(data["readiness/no-metric"], {instancePath:instancePath+"/readiness~1no-metric",parentData:data,parentDataProperty:"readiness/no-metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/too-few-examples"] !== undefined){
if(!(validate57(data["readiness/too-few-examples"], {instancePath:instancePath+"/readiness~1too-few-examples",parentData:data,parentDataProperty:"readiness/too-few-examples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/retune-cadence"] !== undefined){
if(!(validate57(data["readiness/retune-cadence"], {instancePath:instancePath+"/readiness~1retune-cadence",parentData:data,parentDataProperty:"readiness/retune-cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/forgetting-unmeasured"] !== undefined){
if(!(validate57(data["readiness/forgetting-unmeasured"], {instancePath:instancePath+"/readiness~1forgetting-unmeasured",parentData:data,parentDataProperty:"readiness/forgetting-unmeasured",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/weak-baseline"] !== undefined){
if(!(validate57(data["readiness/weak-baseline"], {instancePath:instancePath+"/readiness~1weak-baseline",parentData:data,parentDataProperty:"readiness/weak-baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/uneven-comparison"] !== undefined){
if(!(validate57(data["readiness/uneven-comparison"], {instancePath:instancePath+"/readiness~1uneven-comparison",parentData:data,parentDataProperty:"readiness/uneven-comparison",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/critical-slice-lost"] !== undefined){
if(!(validate57(data["readiness/critical-slice-lost"], {instancePath:instancePath+"/readiness~1critical-slice-lost",parentData:data,parentDataProperty:"readiness/critical-slice-lost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/inconclusive-comparison"] !== undefined){
if(!(validate57(data["readiness/inconclusive-comparison"], {instancePath:instancePath+"/readiness~1inconclusive-comparison",parentData:data,parentDataProperty:"readiness/inconclusive-comparison",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/incomplete-release"] !== undefined){
if(!(validate57(data["readiness/incomplete-release"], {instancePath:instancePath+"/readiness~1incomplete-release",parentData:data,parentDataProperty:"readiness/incomplete-release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/missing-fallback"] !== undefined){
if(!(validate57(data["readiness/missing-fallback"], {instancePath:instancePath+"/readiness~1missing-fallback",parentData:data,parentDataProperty:"readiness/missing-fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/missing-logs"] !== undefined){
if(!(validate57(data["readiness/missing-logs"], {instancePath:instancePath+"/readiness~1missing-logs",parentData:data,parentDataProperty:"readiness/missing-logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/no-off-ramp"] !== undefined){
if(!(validate57(data["readiness/no-off-ramp"], {instancePath:instancePath+"/readiness~1no-off-ramp",parentData:data,parentDataProperty:"readiness/no-off-ramp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/savings-claim"] !== undefined){
if(!(validate57(data["readiness/savings-claim"], {instancePath:instancePath+"/readiness~1savings-claim",parentData:data,parentDataProperty:"readiness/savings-claim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/goal-without-failures"] !== undefined){
if(!(validate57(data["readiness/goal-without-failures"], {instancePath:instancePath+"/readiness~1goal-without-failures",parentData:data,parentDataProperty:"readiness/goal-without-failures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/provisional-labels"] !== undefined){
if(!(validate57(data["readiness/provisional-labels"], {instancePath:instancePath+"/readiness~1provisional-labels",parentData:data,parentDataProperty:"readiness/provisional-labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/primary-disagrees"] !== undefined){
if(!(validate57(data["readiness/primary-disagrees"], {instancePath:instancePath+"/readiness~1primary-disagrees",parentData:data,parentDataProperty:"readiness/primary-disagrees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/measured-disagrees"] !== undefined){
if(!(validate57(data["readiness/measured-disagrees"], {instancePath:instancePath+"/readiness~1measured-disagrees",parentData:data,parentDataProperty:"readiness/measured-disagrees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/trained-on-held-out"] !== undefined){
if(!(validate57(data["readiness/trained-on-held-out"], {instancePath:instancePath+"/readiness~1trained-on-held-out",parentData:data,parentDataProperty:"readiness/trained-on-held-out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/unsupported-citations"] !== undefined){
if(!(validate57(data["readiness/unsupported-citations"], {instancePath:instancePath+"/readiness~1unsupported-citations",parentData:data,parentDataProperty:"readiness/unsupported-citations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/broad-scope"] !== undefined){
if(!(validate57(data["readiness/broad-scope"], {instancePath:instancePath+"/readiness~1broad-scope",parentData:data,parentDataProperty:"readiness/broad-scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/reviewers-disagree"] !== undefined){
if(!(validate57(data["readiness/reviewers-disagree"], {instancePath:instancePath+"/readiness~1reviewers-disagree",parentData:data,parentDataProperty:"readiness/reviewers-disagree",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/unwatched-retrieval"] !== undefined){
if(!(validate57(data["readiness/unwatched-retrieval"], {instancePath:instancePath+"/readiness~1unwatched-retrieval",parentData:data,parentDataProperty:"readiness/unwatched-retrieval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["readiness/unbalanced-effort"] !== undefined){
if(!(validate57(data["readiness/unbalanced-effort"], {instancePath:instancePath+"/readiness~1unbalanced-effort",parentData:data,parentDataProperty:"readiness/unbalanced-effort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/invalid-line"] !== undefined){
if(!(validate57(data["dataset/invalid-line"], {instancePath:instancePath+"/dataset~1invalid-line",parentData:data,parentDataProperty:"dataset/invalid-line",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/roles"] !== undefined){
if(!(validate57(data["dataset/roles"], {instancePath:instancePath+"/dataset~1roles",parentData:data,parentDataProperty:"dataset/roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/missing-target"] !== undefined){
if(!(validate57(data["dataset/missing-target"], {instancePath:instancePath+"/dataset~1missing-target",parentData:data,parentDataProperty:"dataset/missing-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/tool-arguments"] !== undefined){
if(!(validate57(data["dataset/tool-arguments"], {instancePath:instancePath+"/dataset~1tool-arguments",parentData:data,parentDataProperty:"dataset/tool-arguments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/duplicate"] !== undefined){
if(!(validate57(data["dataset/duplicate"], {instancePath:instancePath+"/dataset~1duplicate",parentData:data,parentDataProperty:"dataset/duplicate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/near-duplicate"] !== undefined){
if(!(validate57(data["dataset/near-duplicate"], {instancePath:instancePath+"/dataset~1near-duplicate",parentData:data,parentDataProperty:"dataset/near-duplicate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/leakage"] !== undefined){
if(!(validate57(data["dataset/leakage"], {instancePath:instancePath+"/dataset~1leakage",parentData:data,parentDataProperty:"dataset/leakage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/conflicting-targets"] !== undefined){
if(!(validate57(data["dataset/conflicting-targets"], {instancePath:instancePath+"/dataset~1conflicting-targets",parentData:data,parentDataProperty:"dataset/conflicting-targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/target-schema"] !== undefined){
if(!(validate57(data["dataset/target-schema"], {instancePath:instancePath+"/dataset~1target-schema",parentData:data,parentDataProperty:"dataset/target-schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/imbalance"] !== undefined){
if(!(validate57(data["dataset/imbalance"], {instancePath:instancePath+"/dataset~1imbalance",parentData:data,parentDataProperty:"dataset/imbalance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/missing-slice"] !== undefined){
if(!(validate57(data["dataset/missing-slice"], {instancePath:instancePath+"/dataset~1missing-slice",parentData:data,parentDataProperty:"dataset/missing-slice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/personal-data"] !== undefined){
if(!(validate57(data["dataset/personal-data"], {instancePath:instancePath+"/dataset~1personal-data",parentData:data,parentDataProperty:"dataset/personal-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/volatile-target"] !== undefined){
if(!(validate57(data["dataset/volatile-target"], {instancePath:instancePath+"/dataset~1volatile-target",parentData:data,parentDataProperty:"dataset/volatile-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/too-long"] !== undefined){
if(!(validate57(data["dataset/too-long"], {instancePath:instancePath+"/dataset~1too-long",parentData:data,parentDataProperty:"dataset/too-long",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/mixed-style"] !== undefined){
if(!(validate57(data["dataset/mixed-style"], {instancePath:instancePath+"/dataset~1mixed-style",parentData:data,parentDataProperty:"dataset/mixed-style",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["dataset/too-few"] !== undefined){
if(!(validate57(data["dataset/too-few"], {instancePath:instancePath+"/dataset~1too-few",parentData:data,parentDataProperty:"dataset/too-few",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["suppression/invalid"] !== undefined){
if(!(validate57(data["suppression/invalid"], {instancePath:instancePath+"/suppression~1invalid",parentData:data,parentDataProperty:"suppression/invalid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["suppression/unused"] !== undefined){
if(!(validate57(data["suppression/unused"], {instancePath:instancePath+"/suppression~1unused",parentData:data,parentDataProperty:"suppression/unused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["file/unreadable"] !== undefined){
if(!(validate57(data["file/unreadable"], {instancePath:instancePath+"/file~1unreadable",parentData:data,parentDataProperty:"file/unreadable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["file/language"] !== undefined){
if(!(validate57(data["file/language"], {instancePath:instancePath+"/file~1language",parentData:data,parentDataProperty:"file/language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"a list of globs","type":"array","items":{"title":"a glob","type":"string","pattern":"^[^!].{0,499}$"}};
const pattern4 = new RegExp("^[^!].{0,499}$", "u");

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^!].{0,499}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"a rule id or a family","enum":["contradiction","bloat","retrieval","contract","readiness","dataset","suppression","file","contradiction/length","contradiction/count","contradiction/format","contradiction/language","contradiction/tone","contradiction/person","contradiction/wording","contradiction/topic","contradiction/action","contradiction/example","contradiction/settings","contradiction/contract","contradiction/across-files","bloat/token-budget","bloat/duplicate-instruction","bloat/filler","bloat/platitude","bloat/emphasis","bloat/example-overload","bloat/redundant-example","bloat/pasted-context","bloat/policy-dump","bloat/restated-schema","bloat/instruction-count","bloat/unused-variable","retrieval/volatile-fact","retrieval/stale-fact","retrieval/fact-table","retrieval/behavior-in-retriever","contract/schema","contract/path","contract/undeclared-variable","contract/unused-input","contract/output-mismatch","contract/no-abstention","readiness/untried-lever","readiness/knowledge-in-weights","readiness/no-held-out-set","readiness/no-metric","readiness/too-few-examples","readiness/retune-cadence","readiness/forgetting-unmeasured","readiness/weak-baseline","readiness/uneven-comparison","readiness/critical-slice-lost","readiness/inconclusive-comparison","readiness/incomplete-release","readiness/missing-fallback","readiness/missing-logs","readiness/no-off-ramp","readiness/savings-claim","readiness/goal-without-failures","readiness/provisional-labels","readiness/primary-disagrees","readiness/measured-disagrees","readiness/trained-on-held-out","readiness/unsupported-citations","readiness/broad-scope","readiness/reviewers-disagree","readiness/unwatched-retrieval","readiness/unbalanced-effort","dataset/invalid-line","dataset/roles","dataset/missing-target","dataset/tool-arguments","dataset/duplicate","dataset/near-duplicate","dataset/leakage","dataset/conflicting-targets","dataset/target-schema","dataset/imbalance","dataset/missing-slice","dataset/personal-data","dataset/volatile-target","dataset/too-long","dataset/mixed-style","dataset/too-few","suppression/invalid","suppression/unused","file/unreadable","file/language"]};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "contradiction") || (data === "bloat")) || (data === "retrieval")) || (data === "contract")) || (data === "readiness")) || (data === "dataset")) || (data === "suppression")) || (data === "file")) || (data === "contradiction/length")) || (data === "contradiction/count")) || (data === "contradiction/format")) || (data === "contradiction/language")) || (data === "contradiction/tone")) || (data === "contradiction/person")) || (data === "contradiction/wording")) || (data === "contradiction/topic")) || (data === "contradiction/action")) || (data === "contradiction/example")) || (data === "contradiction/settings")) || (data === "contradiction/contract")) || (data === "contradiction/across-files")) || (data === "bloat/token-budget")) || (data === "bloat/duplicate-instruction")) || (data === "bloat/filler")) || (data === "bloat/platitude")) || (data === "bloat/emphasis")) || (data === "bloat/example-overload")) || (data === "bloat/redundant-example")) || (data === "bloat/pasted-context")) || (data === "bloat/policy-dump")) || (data === "bloat/restated-schema")) || (data === "bloat/instruction-count")) || (data === "bloat/unused-variable")) || (data === "retrieval/volatile-fact")) || (data === "retrieval/stale-fact")) || (data === "retrieval/fact-table")) || (data === "retrieval/behavior-in-retriever")) || (data === "contract/schema")) || (data === "contract/path")) || (data === "contract/undeclared-variable")) || (data === "contract/unused-input")) || (data === "contract/output-mismatch")) || (data === "contract/no-abstention")) || (data === "readiness/untried-lever")) || (data === "readiness/knowledge-in-weights")) || (data === "readiness/no-held-out-set")) || (data === "readiness/no-metric")) || (data === "readiness/too-few-examples")) || (data === "readiness/retune-cadence")) || (data === "readiness/forgetting-unmeasured")) || (data === "readiness/weak-baseline")) || (data === "readiness/uneven-comparison")) || (data === "readiness/critical-slice-lost")) || (data === "readiness/inconclusive-comparison")) || (data === "readiness/incomplete-release")) || (data === "readiness/missing-fallback")) || (data === "readiness/missing-logs")) || (data === "readiness/no-off-ramp")) || (data === "readiness/savings-claim")) || (data === "readiness/goal-without-failures")) || (data === "readiness/provisional-labels")) || (data === "readiness/primary-disagrees")) || (data === "readiness/measured-disagrees")) || (data === "readiness/trained-on-held-out")) || (data === "readiness/unsupported-citations")) || (data === "readiness/broad-scope")) || (data === "readiness/reviewers-disagree")) || (data === "readiness/unwatched-retrieval")) || (data === "readiness/unbalanced-effort")) || (data === "dataset/invalid-line")) || (data === "dataset/roles")) || (data === "dataset/missing-target")) || (data === "dataset/tool-arguments")) || (data === "dataset/duplicate")) || (data === "dataset/near-duplicate")) || (data === "dataset/leakage")) || (data === "dataset/conflicting-targets")) || (data === "dataset/target-schema")) || (data === "dataset/imbalance")) || (data === "dataset/missing-slice")) || (data === "dataset/personal-data")) || (data === "dataset/volatile-target")) || (data === "dataset/too-long")) || (data === "dataset/mixed-style")) || (data === "dataset/too-few")) || (data === "suppression/invalid")) || (data === "suppression/unused")) || (data === "file/unreadable")) || (data === "file/language"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://rightlever.dev/schemas/rightlever.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate53(data0, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data0[i0], {instancePath:instancePath+"/extends/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.rules !== undefined){
if(!(validate56(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data3 = data.overrides;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.files === undefined){
const err3 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.rules === undefined){
const err4 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "files") || (key1 === "rules"))){
const err5 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.files !== undefined){
if(!(validate156(data4.files, {instancePath:instancePath+"/overrides/" + i1+"/files",parentData:data4,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data4.rules !== undefined){
if(!(validate56(data4.rules, {instancePath:instancePath+"/overrides/" + i1+"/rules",parentData:data4,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.files !== undefined){
let data7 = data.files;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "prompts") || (key2 === "contracts")) || (key2 === "datasets"))){
const err8 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.prompts !== undefined){
if(!(validate156(data7.prompts, {instancePath:instancePath+"/files/prompts",parentData:data7,parentDataProperty:"prompts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data7.contracts !== undefined){
if(!(validate156(data7.contracts, {instancePath:instancePath+"/files/contracts",parentData:data7,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data7.datasets !== undefined){
if(!(validate156(data7.datasets, {instancePath:instancePath+"/files/datasets",parentData:data7,parentDataProperty:"datasets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ignore !== undefined){
if(!(validate156(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.suppress !== undefined){
let data12 = data.suppress;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.files === undefined){
const err10 = {instancePath:instancePath+"/suppress/" + i2,schemaPath:"#/properties/suppress/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data13.rules === undefined){
const err11 = {instancePath:instancePath+"/suppress/" + i2,schemaPath:"#/properties/suppress/items/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data13.reason === undefined){
const err12 = {instancePath:instancePath+"/suppress/" + i2,schemaPath:"#/properties/suppress/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "files") || (key3 === "rules")) || (key3 === "reason"))){
const err13 = {instancePath:instancePath+"/suppress/" + i2,schemaPath:"#/properties/suppress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.files !== undefined){
if(!(validate156(data13.files, {instancePath:instancePath+"/suppress/" + i2+"/files",parentData:data13,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data13.rules !== undefined){
let data15 = data13.rules;
if(Array.isArray(data15)){
if(data15.length < 1){
const err14 = {instancePath:instancePath+"/suppress/" + i2+"/rules",schemaPath:"#/properties/suppress/items/properties/rules/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate164(data15[i3], {instancePath:instancePath+"/suppress/" + i2+"/rules/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/suppress/" + i2+"/rules",schemaPath:"#/properties/suppress/items/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.reason !== undefined){
let data17 = data13.reason;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err16 = {instancePath:instancePath+"/suppress/" + i2+"/reason",schemaPath:"#/properties/suppress/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/suppress/" + i2+"/reason",schemaPath:"#/properties/suppress/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/suppress/" + i2,schemaPath:"#/properties/suppress/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/suppress",schemaPath:"#/properties/suppress/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.model !== undefined){
let data18 = data.model;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
const err20 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.calls_per_day !== undefined){
let data19 = data.calls_per_day;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err22 = {instancePath:instancePath+"/calls_per_day",schemaPath:"#/properties/calls_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/calls_per_day",schemaPath:"#/properties/calls_per_day/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.prices !== undefined){
let data20 = data.prices;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!((((key4 === "input") || (key4 === "cached_input")) || (key4 === "output")) || (key4 === "training"))){
const err24 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.input !== undefined){
let data21 = data20.input;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err25 = {instancePath:instancePath+"/prices/input",schemaPath:"#/properties/prices/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/prices/input",schemaPath:"#/properties/prices/properties/input/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data20.cached_input !== undefined){
let data22 = data20.cached_input;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err27 = {instancePath:instancePath+"/prices/cached_input",schemaPath:"#/properties/prices/properties/cached_input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/prices/cached_input",schemaPath:"#/properties/prices/properties/cached_input/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data20.output !== undefined){
let data23 = data20.output;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err29 = {instancePath:instancePath+"/prices/output",schemaPath:"#/properties/prices/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/prices/output",schemaPath:"#/properties/prices/properties/output/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data20.training !== undefined){
let data24 = data20.training;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err31 = {instancePath:instancePath+"/prices/training",schemaPath:"#/properties/prices/properties/training/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/prices/training",schemaPath:"#/properties/prices/properties/training/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
