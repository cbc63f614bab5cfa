// Made by scripts/generate-validators.mjs from schemas/task-contract.schema.json. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://rightlever.dev/schemas/task-contract.schema.json","title":"Task contract","description":"What one LLM task is, beside the prompt that does it. The readiness check reads it and says which lever the task needs. A missing key is unknown, never no.","type":"object","properties":{"version":{"type":["number","string"],"pattern":"\\S","title":"a version such as 1","description":"The version of this contract. Write 1, and raise it when the task itself changes."},"name":{"type":"string","description":"A short name for the task, such as claims-triage. Reports and the task tree show it.","pattern":"\\S"},"description":{"type":"string","description":"One sentence on what the task does, for people who read the verdict without knowing the task."},"prompt":{"title":"a path or a list of paths","description":"The prompt file of the task, relative to this contract, or a list of them. Its findings, length, variables and examples are evidence for the verdict.","anyOf":[{"$ref":"#/$defs/path"},{"type":"array","items":{"$ref":"#/$defs/path"}}]},"goal":{"type":"string","description":"What should get better, in your own words: the reason anyone asks about fine-tuning at all."},"goal_kind":{"type":"string","description":"What kind of gain the goal is. Quality is assumed. Cost and latency goals are judged by traffic and money instead of failures.","enum":["quality","cost","latency","benchmark"]},"kind":{"type":"string","description":"The kind of task. It says how answers can be scored and helps to find the use case.","enum":["classification","extraction","transformation","generation","drafting","summarization","question-answering","routing","moderation","code","agent"]},"use_case":{"type":"string","description":"The use case this task is most like. Known use cases have known ratings for prompting, retrieval and tuning; leave it out when none fits.","enum":["medical-qa-public","medical-qa-proprietary","brand-copywriting","sql-generation","support-faq","support-brand-voice","code-completion-internal","document-classification","named-entity-recognition","style-summarization"]},"scope":{"type":"string","description":"narrow for one repeated task, broad for many kinds of request. A tuned model earns its keep on narrow ones.","enum":["narrow","broad"]},"inputs":{"type":"array","description":"What the prompt is given on every call. Each input should be a variable of the prompt.","items":{"type":"object","description":"One input.","properties":{"name":{"type":"string","description":"The name of the input, the same as the variable in the prompt."},"type":{"type":"string","description":"What kind of value it is.","enum":["string","number","boolean","array","object","image","audio","file"]},"description":{"type":"string","description":"What the value holds, so that a reader can tell it from the other inputs."},"required":{"$ref":"#/$defs/yesNo","description":"Whether every call has it."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"outputs":{"type":"object","description":"What an answer looks like. Failures of format are only failures against something that is written down.","properties":{"format":{"type":"string","description":"The notation of the answer.","enum":["json","markdown","text","html","xml","csv","code"]},"schema":{"title":"a path or an inline JSON Schema","description":"The JSON Schema of the answer: a path relative to this contract, or the schema itself. Training targets are checked against it.","anyOf":[{"$ref":"#/$defs/path"},{"type":["object","boolean"]}]},"language":{"type":"string","description":"The language of the answer, as a code such as en or pt-BR."},"length":{"type":"object","description":"How long an answer is. A prompt that asks for another length contradicts it.","properties":{"min":{"type":"number","description":"The least length, counted in unit.","minimum":0},"max":{"type":"number","description":"The greatest length, counted in unit.","minimum":0},"unit":{"type":"string","description":"What the length counts.","enum":["words","sentences","paragraphs","characters","tokens"]}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"evidence":{"type":"object","description":"What an answer rests on. Facts that change belong here and not in a prompt or in weights.","properties":{"citations":{"type":"string","description":"Whether an answer must name its sources. Required citations need a source to cite from.","enum":["required","optional","none"]},"sources":{"type":"array","description":"Where facts come from at run time. Write [] when there are none.","items":{"type":"object","description":"One source.","properties":{"name":{"type":"string","description":"The name of the source."},"kind":{"type":"string","description":"How the source is read at run time: searched, queried, called, used as a tool, or pasted as it is (static).","enum":["retrieval","database","api","tool","static"]},"changes_every":{"$ref":"#/$defs/duration","description":"How often its content changes. What changes within months cannot live in weights."},"proprietary":{"$ref":"#/$defs/yesNo","description":"Whether only you have it, so that no public model can know it."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"tools":{"type":"array","description":"The tools the model may call. Write [] when there are none.","items":{"type":"object","description":"One tool.","properties":{"name":{"type":"string","description":"The name of the tool as the model sees it."},"required_when":{"type":"string","description":"When a call is required. Without it nobody can tell a missed call from a choice."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"abstain":{"type":"array","description":"When the model must not simply answer. Write [] when it always should.","items":{"type":"object","description":"One case.","properties":{"when":{"type":"string","description":"The case, in words a reviewer can apply."},"action":{"type":"string","description":"What happens instead of an answer.","enum":["abstain","escalate","ask","fallback"]}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"disallowed":{"type":"array","description":"What an answer must never do. Write [] when nothing is ruled out.","items":{"type":"string","description":"One thing that is ruled out, such as: promise an amount."}},"metrics":{"type":"array","description":"How an answer is scored. The first one is the primary metric, by which variants are compared.","items":{"type":"object","description":"One metric.","properties":{"name":{"type":"string","description":"The name of the metric. Scores of experiments use it."},"dimension":{"type":"string","description":"What the metric is about.","enum":["factual-correctness","groundedness","schema-adherence","style","completeness","tool-invocation","abstention","latency","cost"]},"target":{"$ref":"#/$defs/target","description":"When the metric is good enough, such as \">= 0.95\". Write <= where lower is better. Without targets nothing is ever done."},"scorer":{"type":"string","description":"Who scores: comparison with a gold answer, a schema, code, a person or a model. Automatic scores make prompt optimizers usable; a model should never be the only judge.","enum":["exact","schema","code","human","model"]}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"stability":{"type":"object","description":"How long things stay as they are. A tuned model is frozen while they move.","properties":{"requirements_change_every":{"$ref":"#/$defs/duration","description":"How often what you want from an answer changes."},"facts_change_every":{"$ref":"#/$defs/duration","description":"How often the facts that an answer rests on change."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"knowledge":{"type":"array","description":"The knowledge audit: one entry a piece of domain knowledge, with where it lives today. Write [] when the task needs none.","items":{"type":"object","description":"One piece of knowledge.","properties":{"what":{"type":"string","description":"The piece of knowledge, such as: the 41 claim labels and their definitions."},"placed_in":{"type":"string","description":"Where it lives, or where you mean to put it.","enum":["prompt","retrieval","weights","tool"]},"changes_within_6_months":{"$ref":"#/$defs/yesNo","description":"Whether it will change within six months. What does should not be trained into weights."},"accurate_in_12_months":{"$ref":"#/$defs/yesNo","description":"Whether it will still be right in twelve months."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"behavior":{"type":"object","description":"What is known about the wanted behaviour.","properties":{"describable":{"$ref":"#/$defs/yesNoPartly","description":"Whether words alone can specify the behaviour. If they can, a prompt can."},"few_examples_suffice":{"$ref":"#/$defs/yesNoPartly","description":"Whether one or two clear examples make the model behave. If they do, put them in the prompt."},"reviewer_agreement":{"$ref":"#/$defs/share","description":"The share of items on which two reviewers write the same gold answer. A model cannot learn what reviewers disagree on."},"prompted_share":{"$ref":"#/$defs/share","description":"The share of the wanted behaviour that prompting alone reaches today."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"failures":{"type":"object","description":"What goes wrong in recent production examples, labelled. 200 to 500 labelled failures make a verdict that holds.","properties":{"modes":{"type":"object","description":"How many failures were of each mode.","properties":{"missing-knowledge":{"$ref":"#/$defs/count","description":"The model did not have the fact it needed, neither in the prompt nor by itself."},"wrong-retrieval":{"$ref":"#/$defs/count","description":"Retrieval ran and brought the wrong passages, so the model had the wrong facts."},"noisy-context":{"$ref":"#/$defs/count","description":"The right context was there, buried under text that does not matter."},"tool-not-used":{"$ref":"#/$defs/count","description":"A tool would have given the answer and was not called."},"reasoning":{"$ref":"#/$defs/count","description":"The facts were there; the steps from them to the answer were wrong."},"format":{"$ref":"#/$defs/count","description":"The answer was right and its structure was not."},"style":{"$ref":"#/$defs/count","description":"The answer was right and read wrong: voice, length, wording."},"policy-tone":{"$ref":"#/$defs/count","description":"The answer broke a rule of tone or policy that the prompt states."},"tool-shape":{"$ref":"#/$defs/count","description":"The right tool was called with malformed arguments."},"should-abstain":{"$ref":"#/$defs/count","description":"The model answered where it should have declined, asked or escalated."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"context_present":{"$ref":"#/$defs/share","description":"The share of failures in which the right context was in the prompt. Only those can be failures of behaviour."},"primary":{"type":"string","description":"The mode that matters most, when you know it better than the counts say. latency stands for a latency goal.","enum":["missing-knowledge","wrong-retrieval","noisy-context","tool-not-used","reasoning","format","style","policy-tone","tool-shape","should-abstain","latency"]},"file":{"$ref":"#/$defs/path","description":"A JSONL file of labelled failures, {\"id\", \"mode\"} a line. The counts then come from it."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"tried":{"type":"object","description":"What was tried already. The advice never names what is recorded here, and does not go to a dearer lever while a cheaper one is untried.","properties":{"prompt_iterations":{"$ref":"#/$defs/count","description":"How many honest versions of the prompt there were."},"prompt_authors":{"$ref":"#/$defs/count","description":"How many people wrote versions of the prompt."},"plateaued":{"$ref":"#/$defs/yesNo","description":"Whether ten honest iterations no longer moved the metric."},"plateau_note":{"type":"string","description":"What the plateau looked like: versions, and where the metric stayed."},"few_shot":{"$ref":"#/$defs/yesNo","description":"Whether examples in the prompt were tried."},"chain_of_thought":{"$ref":"#/$defs/yesNo","description":"Whether the model was asked to reason in steps before it answers."},"retrieval":{"$ref":"#/$defs/yesNo","description":"Whether retrieval was tried."},"structured_output":{"$ref":"#/$defs/yesNo","description":"Whether decoding was constrained by a schema."},"output_validation":{"$ref":"#/$defs/yesNo","description":"Whether answers are validated and repaired or asked for again."},"stronger_model":{"$ref":"#/$defs/yesNo","description":"Whether a stronger model was tried."},"prompt_optimizer":{"title":"true, false, yes, no, or a mapping with name and gain","description":"Whether an automatic prompt optimizer such as MIPROv2 was run, or which one, with its gain.","anyOf":[{"$ref":"#/$defs/yesNo"},{"type":"object","description":"The optimizer that was run.","properties":{"name":{"type":"string","description":"The optimizer, such as MIPROv2."},"gain":{"type":"number","description":"What it gained on the primary metric, as a difference: 0.03 for three points."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}]},"cheaper_serving":{"$ref":"#/$defs/yesNo","description":"Whether serving was made cheaper without tuning: prompt caching, trimming, a smaller untuned model."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"effort":{"type":"object","description":"Hours spent so far, to see whether they went where they pay.","properties":{"prompt_and_data_hours":{"type":"number","description":"Hours on prompts, evaluation and data.","minimum":0},"tuning_hours":{"type":"number","description":"Hours on training runs.","minimum":0}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"traffic":{"type":"object","description":"How much the task is used. Tuning pays by volume.","properties":{"calls_per_day":{"type":"number","description":"Calls a day.","minimum":0},"latency_sensitive":{"$ref":"#/$defs/yesNo","description":"Whether someone waits for the answer."},"p95_target_ms":{"type":"number","description":"The latency that 95 of 100 calls must keep, in milliseconds.","minimum":0}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"model":{"type":"object","description":"The models in question.","properties":{"current":{"type":"string","description":"The model in use, such as gpt-4.1."},"candidate":{"type":"string","description":"The model that would be tuned."},"reasoning":{"$ref":"#/$defs/yesNo","description":"Whether the current model reasons by itself, so that asking it to adds nothing."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"economics":{"type":"object","description":"What a tuned model would cost and save over its life. What is missing stays unknown; nothing is guessed.","properties":{"horizon":{"$ref":"#/$defs/duration","description":"Within what time the cost must come back."},"prices":{"type":"object","description":"US dollars a million tokens, for the current and for the tuned model.","properties":{"input":{"type":"number","description":"Prompt tokens of the current model.","minimum":0},"cached_input":{"type":"number","description":"Cached prompt tokens of the current model.","minimum":0},"output":{"type":"number","description":"Output tokens of the current model.","minimum":0},"tuned_input":{"type":"number","description":"Prompt tokens of the tuned model.","minimum":0},"tuned_cached_input":{"type":"number","description":"Cached prompt tokens of the tuned model.","minimum":0},"tuned_output":{"type":"number","description":"Output tokens of the tuned model.","minimum":0},"training":{"type":"number","description":"Tokens of a training run, counted once an epoch.","minimum":0}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"cached_share":{"$ref":"#/$defs/share","description":"The share of prompt tokens served from the provider's cache."},"output_tokens_per_call":{"type":"number","description":"Tokens of an average answer.","minimum":0},"tuned_prompt_tokens":{"type":"number","description":"Prompt tokens that remain after tuning.","minimum":0},"retry_rate":{"$ref":"#/$defs/share","description":"The share of calls made again today."},"tuned_retry_rate":{"$ref":"#/$defs/share","description":"The share of calls that would be made again after tuning."},"training_cost":{"type":"number","description":"US dollars for one training run.","minimum":0},"curation_hours":{"type":"number","description":"Hours to make the training data.","minimum":0},"hourly_rate":{"type":"number","description":"US dollars an hour of the people who do it.","minimum":0},"evaluation_cost":{"type":"number","description":"US dollars to evaluate the tuned model.","minimum":0},"monthly_upkeep_hours":{"type":"number","description":"Hours a month to keep the tuned model in service.","minimum":0},"retune_every":{"$ref":"#/$defs/duration","description":"How often the model is tuned again. More often than every two weeks eats the gain."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"dataset":{"type":"object","description":"The training data.","properties":{"train":{"$ref":"#/$defs/path","description":"The training file, JSONL."},"stable_examples":{"$ref":"#/$defs/count","description":"Examples that would still be right in some months. Counted from the training file when this is left out."},"curated":{"$ref":"#/$defs/yesNo","description":"Whether people checked the examples. Few checked ones beat many raw ones."},"label_field":{"type":"string","description":"The field of a row that holds its label, for the balance of labels."},"epochs":{"type":"number","description":"How often a training run reads the training file. With economics.prices.training it gives the cost of a run.","minimum":1}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"evals":{"type":"object","description":"How a change is proven.","properties":{"held_out":{"$ref":"#/$defs/path","description":"A file of examples that no prompt and no training run has seen, or none.","title":"a path or none"},"slices":{"type":"array","description":"Kinds of input that are scored apart.","items":{"type":"object","description":"One slice.","properties":{"name":{"type":"string","description":"The name of the slice. Experiments give scores by it."},"critical":{"$ref":"#/$defs/yesNo","description":"Whether no variant may lose on this slice, however well it does overall."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"general_benchmark":{"type":"string","description":"The general benchmark on which forgetting is measured, such as mmlu."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"experiments":{"title":"a list of experiments","description":"Measured variants. A tuned and an untuned one on the same eval set decide whether the tuned one ships.","anyOf":[{"type":"array","description":"The experiments.","items":{"type":"object","description":"One measured variant.","properties":{"name":{"type":"string","description":"A name no other experiment has."},"variant":{"type":"string","description":"What was measured.","enum":["prompt","prompt+retrieval","prompt+tools","tuned","tuned+retrieval","tuned+tools"]},"eval_set":{"$ref":"#/$defs/text","description":"The frozen eval set with its version, such as held_out@3. Only variants on one eval set are compared."},"n":{"$ref":"#/$defs/count","description":"How many examples were scored. Without it no difference can be told from chance."},"scores":{"type":"object","description":"The score of each metric of this contract.","patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":{"type":"number","description":"The score of this metric."}},"latency":{"type":"object","description":"End-to-end latency in milliseconds.","properties":{"p50_ms":{"type":"number","description":"Half of the calls were faster.","minimum":0},"p95_ms":{"type":"number","description":"95 of 100 calls were faster.","minimum":0},"cold_ms":{"type":"number","description":"A call on a cold model.","minimum":0},"warm_ms":{"type":"number","description":"A call on a warm model.","minimum":0}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"cost_per_call":{"type":"number","description":"US dollars a call.","minimum":0},"rates":{"type":"object","description":"Shares of calls that did not end in an answer at once.","properties":{"schema_failure":{"$ref":"#/$defs/share","description":"Answers that broke the output schema."},"retry":{"$ref":"#/$defs/share","description":"Calls made again."},"fallback":{"$ref":"#/$defs/share","description":"Calls handed to the fallback."},"rejection":{"$ref":"#/$defs/share","description":"Answers that a validator or a person turned down."},"error":{"$ref":"#/$defs/share","description":"Calls that failed."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"slices":{"type":"object","description":"Scores by slice, each with its own n.","patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":{"type":"object","description":"The scores of this slice, with n.","patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":{"type":"number","description":"The score of this metric on this slice, or n, the number of examples."}}},"win_rate":{"type":"object","description":"Paired comparison with other experiments, by their names.","patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":{"type":"object","description":"The comparison with this experiment.","properties":{"share":{"$ref":"#/$defs/share","description":"The share of examples this variant won."},"n":{"$ref":"#/$defs/count","description":"How many examples were compared."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"general_delta":{"type":"number","description":"The change on the general benchmark in points, negative where the model forgot."},"results":{"$ref":"#/$defs/path","description":"A promptfoo output file that holds the numbers, instead of writing them here."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},{"type":"object","description":"Experiments in a file.","properties":{"results":{"$ref":"#/$defs/path","description":"A promptfoo output file that holds all experiments."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}]},"release":{"type":"object","description":"The five versions that ship together, so that a release can be rolled back as one.","properties":{"dataset":{"$ref":"#/$defs/text","description":"The version of the training data."},"prompt":{"$ref":"#/$defs/text","description":"The version of the prompt."},"model":{"$ref":"#/$defs/text","description":"The version of the tuned model."},"validator":{"$ref":"#/$defs/text","description":"The version of the output validator."},"evals":{"$ref":"#/$defs/text","description":"The version of the evals."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"deployed":{"type":"object","description":"A tuned model that is already in use.","properties":{"since":{"$ref":"#/$defs/date","description":"The day it went into use."},"retuned":{"type":"array","description":"The days it was tuned again.","items":{"$ref":"#/$defs/date"}}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"fallback":{"type":"object","description":"What happens when the tuned model should not answer.","properties":{"low_confidence":{"type":"string","description":"Where an answer of low confidence goes."},"high_risk":{"type":"string","description":"Where a high-risk case goes."},"schema_failure":{"type":"string","description":"What happens when an answer breaks the schema."},"baseline":{"$ref":"#/$defs/textOrPath","description":"The untuned baseline that is kept working, such as its prompt file."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false},"logging":{"type":"array","description":"What is logged a call. Without it a later failure cannot be labelled.","items":{"type":"string","description":"One logged field.","enum":["task_type","model_version","prompt_version","evidence_ids","tool_calls","validation_outcome","latency","cost","feedback"]}},"ownership":{"type":"object","description":"The off-ramp: who can rebuild the model, and from what.","properties":{"owners":{"type":"array","description":"The people or teams who own the model. More than one, so that it outlives either.","items":{"type":"string","description":"A person or a team."}},"recipe":{"$ref":"#/$defs/document","description":"How the model is trained."},"provenance":{"$ref":"#/$defs/document","description":"Where the training data comes from."},"evaluation":{"$ref":"#/$defs/document","description":"How the model is evaluated."},"release_criteria":{"$ref":"#/$defs/document","description":"What a model must show to be released."},"rollback":{"$ref":"#/$defs/document","description":"How a release is taken back."}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false}},"patternProperties":{"^x-":{"description":"A key of your own; it is not read."}},"additionalProperties":false,"required":["version","name"],"$defs":{"yesNo":{"title":"true, false, yes or no","enum":[true,false,"yes","no","Yes","No","YES","NO","true","false","True","False","TRUE","FALSE","on","off","On","Off","ON","OFF","y","n","Y","N"]},"yesNoPartly":{"title":"true, false, yes, no or partly","enum":[true,false,"yes","partly","no","Yes","Partly","No","YES","PARTLY","NO","true","false","True","False","TRUE","FALSE","on","off","On","Off","ON","OFF","y","n","Y","N"]},"duration":{"title":"a duration such as 36h, 7d, 6w, 3mo or 1y","type":"string","pattern":"^\\d+(\\.\\d+)?(h|d|w|mo|y)$"},"share":{"title":"a share from 0 to 1","type":"number","minimum":0,"maximum":1},"count":{"title":"a whole number, 0 or more","type":"integer","minimum":0},"path":{"title":"a path relative to this contract","type":"string","pattern":"\\S"},"document":{"title":"a path relative to this contract, or a link","type":"string","pattern":"\\S"},"textOrPath":{"title":"text or a path","type":"string"},"text":{"title":"text","type":["string","number"]},"date":{"title":"a date such as 2026-10-02","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"target":{"title":"a target such as \">= 0.95\"","type":["string","number"],"pattern":"^\\s*((>=|<=|==|>|<|=)\\s*)?[-+]?\\d+(\\.\\d+)?\\s*$"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("\\S", "u");
const schema20 = {"title":"a path relative to this contract","type":"string","pattern":"\\S"};

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
if(!pattern4.test(data)){
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

const schema21 = {"title":"true, false, yes or no","enum":[true,false,"yes","no","Yes","No","YES","NO","true","false","True","False","TRUE","FALSE","on","off","On","Off","ON","OFF","y","n","Y","N"]};

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
if(!((((((((((((((((((((((((data === true) || (data === false)) || (data === "yes")) || (data === "no")) || (data === "Yes")) || (data === "No")) || (data === "YES")) || (data === "NO")) || (data === "true")) || (data === "false")) || (data === "True")) || (data === "False")) || (data === "TRUE")) || (data === "FALSE")) || (data === "on")) || (data === "off")) || (data === "On")) || (data === "Off")) || (data === "ON")) || (data === "OFF")) || (data === "y")) || (data === "n")) || (data === "Y")) || (data === "N"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"title":"a duration such as 36h, 7d, 6w, 3mo or 1y","type":"string","pattern":"^\\d+(\\.\\d+)?(h|d|w|mo|y)$"};
const pattern12 = new RegExp("^\\d+(\\.\\d+)?(h|d|w|mo|y)$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(h|d|w|mo|y)$"}};
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
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"title":"a target such as \">= 0.95\"","type":["string","number"],"pattern":"^\\s*((>=|<=|==|>|<|=)\\s*)?[-+]?\\d+(\\.\\d+)?\\s*$"};
const pattern16 = new RegExp("^\\s*((>=|<=|==|>|<|=)\\s*)?[-+]?\\d+(\\.\\d+)?\\s*$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*((>=|<=|==|>|<|=)\\s*)?[-+]?\\d+(\\.\\d+)?\\s*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"true, false, yes, no or partly","enum":[true,false,"yes","partly","no","Yes","Partly","No","YES","PARTLY","NO","true","false","True","False","TRUE","FALSE","on","off","On","Off","ON","OFF","y","n","Y","N"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((data === true) || (data === false)) || (data === "yes")) || (data === "partly")) || (data === "no")) || (data === "Yes")) || (data === "Partly")) || (data === "No")) || (data === "YES")) || (data === "PARTLY")) || (data === "NO")) || (data === "true")) || (data === "false")) || (data === "True")) || (data === "False")) || (data === "TRUE")) || (data === "FALSE")) || (data === "on")) || (data === "off")) || (data === "On")) || (data === "Off")) || (data === "ON")) || (data === "OFF")) || (data === "y")) || (data === "n")) || (data === "Y")) || (data === "N"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"a share from 0 to 1","type":"number","minimum":0,"maximum":1};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"a whole number, 0 or more","type":"integer","minimum":0};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"title":"text","type":["string","number"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"a date such as 2026-10-02","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern43 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern43.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
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
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"text or a path","type":"string"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"a path relative to this contract, or a link","type":"string","pattern":"\\S"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://rightlever.dev/schemas/task-contract.schema.json" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema19.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema19.properties.version.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate53(data3, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data3[i0], {instancePath:instancePath+"/prompt/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.goal !== undefined){
if(typeof data.goal !== "string"){
const err10 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.goal_kind !== undefined){
let data6 = data.goal_kind;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/goal_kind",schemaPath:"#/properties/goal_kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((data6 === "quality") || (data6 === "cost")) || (data6 === "latency")) || (data6 === "benchmark"))){
const err12 = {instancePath:instancePath+"/goal_kind",schemaPath:"#/properties/goal_kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.goal_kind.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((((((data7 === "classification") || (data7 === "extraction")) || (data7 === "transformation")) || (data7 === "generation")) || (data7 === "drafting")) || (data7 === "summarization")) || (data7 === "question-answering")) || (data7 === "routing")) || (data7 === "moderation")) || (data7 === "code")) || (data7 === "agent"))){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.use_case !== undefined){
let data8 = data.use_case;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/use_case",schemaPath:"#/properties/use_case/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((((((data8 === "medical-qa-public") || (data8 === "medical-qa-proprietary")) || (data8 === "brand-copywriting")) || (data8 === "sql-generation")) || (data8 === "support-faq")) || (data8 === "support-brand-voice")) || (data8 === "code-completion-internal")) || (data8 === "document-classification")) || (data8 === "named-entity-recognition")) || (data8 === "style-summarization"))){
const err16 = {instancePath:instancePath+"/use_case",schemaPath:"#/properties/use_case/enum",keyword:"enum",params:{allowedValues: schema19.properties.use_case.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.scope !== undefined){
let data9 = data.scope;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data9 === "narrow") || (data9 === "broad"))){
const err18 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema19.properties.scope.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.inputs !== undefined){
let data10 = data.inputs;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!(((((key1 === "name") || (key1 === "type")) || (key1 === "description")) || (key1 === "required")) || (pattern3.test(key1)))){
const err19 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.name !== undefined){
if(typeof data11.name !== "string"){
const err20 = {instancePath:instancePath+"/inputs/" + i1+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.type !== undefined){
let data13 = data11.type;
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/inputs/" + i1+"/type",schemaPath:"#/properties/inputs/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((((((data13 === "string") || (data13 === "number")) || (data13 === "boolean")) || (data13 === "array")) || (data13 === "object")) || (data13 === "image")) || (data13 === "audio")) || (data13 === "file"))){
const err22 = {instancePath:instancePath+"/inputs/" + i1+"/type",schemaPath:"#/properties/inputs/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.inputs.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.description !== undefined){
if(typeof data11.description !== "string"){
const err23 = {instancePath:instancePath+"/inputs/" + i1+"/description",schemaPath:"#/properties/inputs/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.required !== undefined){
if(!(validate56(data11.required, {instancePath:instancePath+"/inputs/" + i1+"/required",parentData:data11,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.outputs !== undefined){
let data16 = data.outputs;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!(((((key2 === "format") || (key2 === "schema")) || (key2 === "language")) || (key2 === "length")) || (pattern3.test(key2)))){
const err26 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.format !== undefined){
let data17 = data16.format;
if(typeof data17 !== "string"){
const err27 = {instancePath:instancePath+"/outputs/format",schemaPath:"#/properties/outputs/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((((data17 === "json") || (data17 === "markdown")) || (data17 === "text")) || (data17 === "html")) || (data17 === "xml")) || (data17 === "csv")) || (data17 === "code"))){
const err28 = {instancePath:instancePath+"/outputs/format",schemaPath:"#/properties/outputs/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.outputs.properties.format.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.schema !== undefined){
let data18 = data16.schema;
const _errs42 = errors;
let valid8 = false;
const _errs43 = errors;
if(!(validate53(data18, {instancePath:instancePath+"/outputs/schema",parentData:data16,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs43 === errors;
valid8 = valid8 || _valid1;
const _errs44 = errors;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (typeof data18 !== "boolean")){
const err29 = {instancePath:instancePath+"/outputs/schema",schemaPath:"#/properties/outputs/properties/schema/anyOf/1/type",keyword:"type",params:{type: schema19.properties.outputs.properties.schema.anyOf[1].type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err30 = {instancePath:instancePath+"/outputs/schema",schemaPath:"#/properties/outputs/properties/schema/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data16.language !== undefined){
if(typeof data16.language !== "string"){
const err31 = {instancePath:instancePath+"/outputs/language",schemaPath:"#/properties/outputs/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.length !== undefined){
let data20 = data16.length;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((((key3 === "min") || (key3 === "max")) || (key3 === "unit")) || (pattern3.test(key3)))){
const err32 = {instancePath:instancePath+"/outputs/length",schemaPath:"#/properties/outputs/properties/length/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20.min !== undefined){
let data21 = data20.min;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err33 = {instancePath:instancePath+"/outputs/length/min",schemaPath:"#/properties/outputs/properties/length/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/outputs/length/min",schemaPath:"#/properties/outputs/properties/length/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20.max !== undefined){
let data22 = data20.max;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err35 = {instancePath:instancePath+"/outputs/length/max",schemaPath:"#/properties/outputs/properties/length/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/outputs/length/max",schemaPath:"#/properties/outputs/properties/length/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.unit !== undefined){
let data23 = data20.unit;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/outputs/length/unit",schemaPath:"#/properties/outputs/properties/length/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((((data23 === "words") || (data23 === "sentences")) || (data23 === "paragraphs")) || (data23 === "characters")) || (data23 === "tokens"))){
const err38 = {instancePath:instancePath+"/outputs/length/unit",schemaPath:"#/properties/outputs/properties/length/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.outputs.properties.length.properties.unit.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/outputs/length",schemaPath:"#/properties/outputs/properties/length/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.evidence !== undefined){
let data24 = data.evidence;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
if(!(((key4 === "citations") || (key4 === "sources")) || (pattern3.test(key4)))){
const err41 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24.citations !== undefined){
let data25 = data24.citations;
if(typeof data25 !== "string"){
const err42 = {instancePath:instancePath+"/evidence/citations",schemaPath:"#/properties/evidence/properties/citations/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((data25 === "required") || (data25 === "optional")) || (data25 === "none"))){
const err43 = {instancePath:instancePath+"/evidence/citations",schemaPath:"#/properties/evidence/properties/citations/enum",keyword:"enum",params:{allowedValues: schema19.properties.evidence.properties.citations.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.sources !== undefined){
let data26 = data24.sources;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 in data27){
if(!(((((key5 === "name") || (key5 === "kind")) || (key5 === "changes_every")) || (key5 === "proprietary")) || (pattern3.test(key5)))){
const err44 = {instancePath:instancePath+"/evidence/sources/" + i2,schemaPath:"#/properties/evidence/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data27.name !== undefined){
if(typeof data27.name !== "string"){
const err45 = {instancePath:instancePath+"/evidence/sources/" + i2+"/name",schemaPath:"#/properties/evidence/properties/sources/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data27.kind !== undefined){
let data29 = data27.kind;
if(typeof data29 !== "string"){
const err46 = {instancePath:instancePath+"/evidence/sources/" + i2+"/kind",schemaPath:"#/properties/evidence/properties/sources/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((((data29 === "retrieval") || (data29 === "database")) || (data29 === "api")) || (data29 === "tool")) || (data29 === "static"))){
const err47 = {instancePath:instancePath+"/evidence/sources/" + i2+"/kind",schemaPath:"#/properties/evidence/properties/sources/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.evidence.properties.sources.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data27.changes_every !== undefined){
if(!(validate59(data27.changes_every, {instancePath:instancePath+"/evidence/sources/" + i2+"/changes_every",parentData:data27,parentDataProperty:"changes_every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data27.proprietary !== undefined){
if(!(validate56(data27.proprietary, {instancePath:instancePath+"/evidence/sources/" + i2+"/proprietary",parentData:data27,parentDataProperty:"proprietary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/evidence/sources/" + i2,schemaPath:"#/properties/evidence/properties/sources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/evidence/sources",schemaPath:"#/properties/evidence/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.tools !== undefined){
let data32 = data.tools;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key6 in data33){
if(!(((key6 === "name") || (key6 === "required_when")) || (pattern3.test(key6)))){
const err51 = {instancePath:instancePath+"/tools/" + i3,schemaPath:"#/properties/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data33.name !== undefined){
if(typeof data33.name !== "string"){
const err52 = {instancePath:instancePath+"/tools/" + i3+"/name",schemaPath:"#/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.required_when !== undefined){
if(typeof data33.required_when !== "string"){
const err53 = {instancePath:instancePath+"/tools/" + i3+"/required_when",schemaPath:"#/properties/tools/items/properties/required_when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/tools/" + i3,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.abstain !== undefined){
let data36 = data.abstain;
if(Array.isArray(data36)){
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
let data37 = data36[i4];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
if(!(((key7 === "when") || (key7 === "action")) || (pattern3.test(key7)))){
const err56 = {instancePath:instancePath+"/abstain/" + i4,schemaPath:"#/properties/abstain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data37.when !== undefined){
if(typeof data37.when !== "string"){
const err57 = {instancePath:instancePath+"/abstain/" + i4+"/when",schemaPath:"#/properties/abstain/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data37.action !== undefined){
let data39 = data37.action;
if(typeof data39 !== "string"){
const err58 = {instancePath:instancePath+"/abstain/" + i4+"/action",schemaPath:"#/properties/abstain/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((((data39 === "abstain") || (data39 === "escalate")) || (data39 === "ask")) || (data39 === "fallback"))){
const err59 = {instancePath:instancePath+"/abstain/" + i4+"/action",schemaPath:"#/properties/abstain/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.abstain.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/abstain/" + i4,schemaPath:"#/properties/abstain/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/abstain",schemaPath:"#/properties/abstain/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.disallowed !== undefined){
let data40 = data.disallowed;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
if(typeof data40[i5] !== "string"){
const err62 = {instancePath:instancePath+"/disallowed/" + i5,schemaPath:"#/properties/disallowed/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/disallowed",schemaPath:"#/properties/disallowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.metrics !== undefined){
let data42 = data.metrics;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
if(!(((((key8 === "name") || (key8 === "dimension")) || (key8 === "target")) || (key8 === "scorer")) || (pattern3.test(key8)))){
const err64 = {instancePath:instancePath+"/metrics/" + i6,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data43.name !== undefined){
if(typeof data43.name !== "string"){
const err65 = {instancePath:instancePath+"/metrics/" + i6+"/name",schemaPath:"#/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data43.dimension !== undefined){
let data45 = data43.dimension;
if(typeof data45 !== "string"){
const err66 = {instancePath:instancePath+"/metrics/" + i6+"/dimension",schemaPath:"#/properties/metrics/items/properties/dimension/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(((((((((data45 === "factual-correctness") || (data45 === "groundedness")) || (data45 === "schema-adherence")) || (data45 === "style")) || (data45 === "completeness")) || (data45 === "tool-invocation")) || (data45 === "abstention")) || (data45 === "latency")) || (data45 === "cost"))){
const err67 = {instancePath:instancePath+"/metrics/" + i6+"/dimension",schemaPath:"#/properties/metrics/items/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema19.properties.metrics.items.properties.dimension.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data43.target !== undefined){
if(!(validate62(data43.target, {instancePath:instancePath+"/metrics/" + i6+"/target",parentData:data43,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data43.scorer !== undefined){
let data47 = data43.scorer;
if(typeof data47 !== "string"){
const err68 = {instancePath:instancePath+"/metrics/" + i6+"/scorer",schemaPath:"#/properties/metrics/items/properties/scorer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(((((data47 === "exact") || (data47 === "schema")) || (data47 === "code")) || (data47 === "human")) || (data47 === "model"))){
const err69 = {instancePath:instancePath+"/metrics/" + i6+"/scorer",schemaPath:"#/properties/metrics/items/properties/scorer/enum",keyword:"enum",params:{allowedValues: schema19.properties.metrics.items.properties.scorer.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/metrics/" + i6,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.stability !== undefined){
let data48 = data.stability;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key9 in data48){
if(!(((key9 === "requirements_change_every") || (key9 === "facts_change_every")) || (pattern3.test(key9)))){
const err72 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data48.requirements_change_every !== undefined){
if(!(validate59(data48.requirements_change_every, {instancePath:instancePath+"/stability/requirements_change_every",parentData:data48,parentDataProperty:"requirements_change_every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data48.facts_change_every !== undefined){
if(!(validate59(data48.facts_change_every, {instancePath:instancePath+"/stability/facts_change_every",parentData:data48,parentDataProperty:"facts_change_every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.knowledge !== undefined){
let data51 = data.knowledge;
if(Array.isArray(data51)){
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
let data52 = data51[i7];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key10 in data52){
if(!(((((key10 === "what") || (key10 === "placed_in")) || (key10 === "changes_within_6_months")) || (key10 === "accurate_in_12_months")) || (pattern3.test(key10)))){
const err74 = {instancePath:instancePath+"/knowledge/" + i7,schemaPath:"#/properties/knowledge/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data52.what !== undefined){
if(typeof data52.what !== "string"){
const err75 = {instancePath:instancePath+"/knowledge/" + i7+"/what",schemaPath:"#/properties/knowledge/items/properties/what/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data52.placed_in !== undefined){
let data54 = data52.placed_in;
if(typeof data54 !== "string"){
const err76 = {instancePath:instancePath+"/knowledge/" + i7+"/placed_in",schemaPath:"#/properties/knowledge/items/properties/placed_in/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((((data54 === "prompt") || (data54 === "retrieval")) || (data54 === "weights")) || (data54 === "tool"))){
const err77 = {instancePath:instancePath+"/knowledge/" + i7+"/placed_in",schemaPath:"#/properties/knowledge/items/properties/placed_in/enum",keyword:"enum",params:{allowedValues: schema19.properties.knowledge.items.properties.placed_in.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data52.changes_within_6_months !== undefined){
if(!(validate56(data52.changes_within_6_months, {instancePath:instancePath+"/knowledge/" + i7+"/changes_within_6_months",parentData:data52,parentDataProperty:"changes_within_6_months",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data52.accurate_in_12_months !== undefined){
if(!(validate56(data52.accurate_in_12_months, {instancePath:instancePath+"/knowledge/" + i7+"/accurate_in_12_months",parentData:data52,parentDataProperty:"accurate_in_12_months",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/knowledge/" + i7,schemaPath:"#/properties/knowledge/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/knowledge",schemaPath:"#/properties/knowledge/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.behavior !== undefined){
let data57 = data.behavior;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
if(!(((((key11 === "describable") || (key11 === "few_examples_suffice")) || (key11 === "reviewer_agreement")) || (key11 === "prompted_share")) || (pattern3.test(key11)))){
const err80 = {instancePath:instancePath+"/behavior",schemaPath:"#/properties/behavior/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data57.describable !== undefined){
if(!(validate68(data57.describable, {instancePath:instancePath+"/behavior/describable",parentData:data57,parentDataProperty:"describable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data57.few_examples_suffice !== undefined){
if(!(validate68(data57.few_examples_suffice, {instancePath:instancePath+"/behavior/few_examples_suffice",parentData:data57,parentDataProperty:"few_examples_suffice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data57.reviewer_agreement !== undefined){
if(!(validate71(data57.reviewer_agreement, {instancePath:instancePath+"/behavior/reviewer_agreement",parentData:data57,parentDataProperty:"reviewer_agreement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data57.prompted_share !== undefined){
if(!(validate71(data57.prompted_share, {instancePath:instancePath+"/behavior/prompted_share",parentData:data57,parentDataProperty:"prompted_share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/behavior",schemaPath:"#/properties/behavior/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.failures !== undefined){
let data62 = data.failures;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key12 in data62){
if(!(((((key12 === "modes") || (key12 === "context_present")) || (key12 === "primary")) || (key12 === "file")) || (pattern3.test(key12)))){
const err82 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data62.modes !== undefined){
let data63 = data62.modes;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key13 in data63){
if(!((func1.call(schema19.properties.failures.properties.modes.properties, key13)) || (pattern3.test(key13)))){
const err83 = {instancePath:instancePath+"/failures/modes",schemaPath:"#/properties/failures/properties/modes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data63["missing-knowledge"] !== undefined){
if(!(validate74(data63["missing-knowledge"], {instancePath:instancePath+"/failures/modes/missing-knowledge",parentData:data63,parentDataProperty:"missing-knowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63["wrong-retrieval"] !== undefined){
if(!(validate74(data63["wrong-retrieval"], {instancePath:instancePath+"/failures/modes/wrong-retrieval",parentData:data63,parentDataProperty:"wrong-retrieval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63["noisy-context"] !== undefined){
if(!(validate74(data63["noisy-context"], {instancePath:instancePath+"/failures/modes/noisy-context",parentData:data63,parentDataProperty:"noisy-context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63["tool-not-used"] !== undefined){
if(!(validate74(data63["tool-not-used"], {instancePath:instancePath+"/failures/modes/tool-not-used",parentData:data63,parentDataProperty:"tool-not-used",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63.reasoning !== undefined){
if(!(validate74(data63.reasoning, {instancePath:instancePath+"/failures/modes/reasoning",parentData:data63,parentDataProperty:"reasoning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63.format !== undefined){
if(!(validate74(data63.format, {instancePath:instancePath+"/failures/modes/format",parentData:data63,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63.style !== undefined){
if(!(validate74(data63.style, {instancePath:instancePath+"/failures/modes/style",parentData:data63,parentDataProperty:"style",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63["policy-tone"] !== undefined){
if(!(validate74(data63["policy-tone"], {instancePath:instancePath+"/failures/modes/policy-tone",parentData:data63,parentDataProperty:"policy-tone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63["tool-shape"] !== undefined){
if(!(validate74(data63["tool-shape"], {instancePath:instancePath+"/failures/modes/tool-shape",parentData:data63,parentDataProperty:"tool-shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data63["should-abstain"] !== undefined){
if(!(validate74(data63["should-abstain"], {instancePath:instancePath+"/failures/modes/should-abstain",parentData:data63,parentDataProperty:"should-abstain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/failures/modes",schemaPath:"#/properties/failures/properties/modes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data62.context_present !== undefined){
if(!(validate71(data62.context_present, {instancePath:instancePath+"/failures/context_present",parentData:data62,parentDataProperty:"context_present",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data62.primary !== undefined){
let data75 = data62.primary;
if(typeof data75 !== "string"){
const err85 = {instancePath:instancePath+"/failures/primary",schemaPath:"#/properties/failures/properties/primary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((((((((((data75 === "missing-knowledge") || (data75 === "wrong-retrieval")) || (data75 === "noisy-context")) || (data75 === "tool-not-used")) || (data75 === "reasoning")) || (data75 === "format")) || (data75 === "style")) || (data75 === "policy-tone")) || (data75 === "tool-shape")) || (data75 === "should-abstain")) || (data75 === "latency"))){
const err86 = {instancePath:instancePath+"/failures/primary",schemaPath:"#/properties/failures/properties/primary/enum",keyword:"enum",params:{allowedValues: schema19.properties.failures.properties.primary.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data62.file !== undefined){
if(!(validate53(data62.file, {instancePath:instancePath+"/failures/file",parentData:data62,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.tried !== undefined){
let data77 = data.tried;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key14 in data77){
if(!((func1.call(schema19.properties.tried.properties, key14)) || (pattern3.test(key14)))){
const err88 = {instancePath:instancePath+"/tried",schemaPath:"#/properties/tried/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data77.prompt_iterations !== undefined){
if(!(validate74(data77.prompt_iterations, {instancePath:instancePath+"/tried/prompt_iterations",parentData:data77,parentDataProperty:"prompt_iterations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data77.prompt_authors !== undefined){
if(!(validate74(data77.prompt_authors, {instancePath:instancePath+"/tried/prompt_authors",parentData:data77,parentDataProperty:"prompt_authors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data77.plateaued !== undefined){
if(!(validate56(data77.plateaued, {instancePath:instancePath+"/tried/plateaued",parentData:data77,parentDataProperty:"plateaued",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data77.plateau_note !== undefined){
if(typeof data77.plateau_note !== "string"){
const err89 = {instancePath:instancePath+"/tried/plateau_note",schemaPath:"#/properties/tried/properties/plateau_note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data77.few_shot !== undefined){
if(!(validate56(data77.few_shot, {instancePath:instancePath+"/tried/few_shot",parentData:data77,parentDataProperty:"few_shot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data77.chain_of_thought !== undefined){
if(!(validate56(data77.chain_of_thought, {instancePath:instancePath+"/tried/chain_of_thought",parentData:data77,parentDataProperty:"chain_of_thought",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data77.retrieval !== undefined){
if(!(validate56(data77.retrieval, {instancePath:instancePath+"/tried/retrieval",parentData:data77,parentDataProperty:"retrieval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data77.structured_output !== undefined){
if(!(validate56(data77.structured_output, {instancePath:instancePath+"/tried/structured_output",parentData:data77,parentDataProperty:"structured_output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data77.output_validation !== undefined){
if(!(validate56(data77.output_validation, {instancePath:instancePath+"/tried/output_validation",parentData:data77,parentDataProperty:"output_validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data77.stronger_model !== undefined){
if(!(validate56(data77.stronger_model, {instancePath:instancePath+"/tried/stronger_model",parentData:data77,parentDataProperty:"stronger_model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data77.prompt_optimizer !== undefined){
let data88 = data77.prompt_optimizer;
const _errs165 = errors;
let valid33 = false;
const _errs166 = errors;
if(!(validate56(data88, {instancePath:instancePath+"/tried/prompt_optimizer",parentData:data77,parentDataProperty:"prompt_optimizer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid2 = _errs166 === errors;
valid33 = valid33 || _valid2;
const _errs167 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key15 in data88){
if(!(((key15 === "name") || (key15 === "gain")) || (pattern3.test(key15)))){
const err90 = {instancePath:instancePath+"/tried/prompt_optimizer",schemaPath:"#/properties/tried/properties/prompt_optimizer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data88.name !== undefined){
if(typeof data88.name !== "string"){
const err91 = {instancePath:instancePath+"/tried/prompt_optimizer/name",schemaPath:"#/properties/tried/properties/prompt_optimizer/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data88.gain !== undefined){
let data90 = data88.gain;
if(!((typeof data90 == "number") && (isFinite(data90)))){
const err92 = {instancePath:instancePath+"/tried/prompt_optimizer/gain",schemaPath:"#/properties/tried/properties/prompt_optimizer/anyOf/1/properties/gain/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/tried/prompt_optimizer",schemaPath:"#/properties/tried/properties/prompt_optimizer/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid2 = _errs167 === errors;
valid33 = valid33 || _valid2;
if(!valid33){
const err94 = {instancePath:instancePath+"/tried/prompt_optimizer",schemaPath:"#/properties/tried/properties/prompt_optimizer/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data77.cheaper_serving !== undefined){
if(!(validate56(data77.cheaper_serving, {instancePath:instancePath+"/tried/cheaper_serving",parentData:data77,parentDataProperty:"cheaper_serving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/tried",schemaPath:"#/properties/tried/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.effort !== undefined){
let data92 = data.effort;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key16 in data92){
if(!(((key16 === "prompt_and_data_hours") || (key16 === "tuning_hours")) || (pattern3.test(key16)))){
const err96 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data92.prompt_and_data_hours !== undefined){
let data93 = data92.prompt_and_data_hours;
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
const err97 = {instancePath:instancePath+"/effort/prompt_and_data_hours",schemaPath:"#/properties/effort/properties/prompt_and_data_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/effort/prompt_and_data_hours",schemaPath:"#/properties/effort/properties/prompt_and_data_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data92.tuning_hours !== undefined){
let data94 = data92.tuning_hours;
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
const err99 = {instancePath:instancePath+"/effort/tuning_hours",schemaPath:"#/properties/effort/properties/tuning_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/effort/tuning_hours",schemaPath:"#/properties/effort/properties/tuning_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.traffic !== undefined){
let data95 = data.traffic;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key17 in data95){
if(!((((key17 === "calls_per_day") || (key17 === "latency_sensitive")) || (key17 === "p95_target_ms")) || (pattern3.test(key17)))){
const err102 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data95.calls_per_day !== undefined){
let data96 = data95.calls_per_day;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
const err103 = {instancePath:instancePath+"/traffic/calls_per_day",schemaPath:"#/properties/traffic/properties/calls_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/traffic/calls_per_day",schemaPath:"#/properties/traffic/properties/calls_per_day/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data95.latency_sensitive !== undefined){
if(!(validate56(data95.latency_sensitive, {instancePath:instancePath+"/traffic/latency_sensitive",parentData:data95,parentDataProperty:"latency_sensitive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data95.p95_target_ms !== undefined){
let data98 = data95.p95_target_ms;
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
const err105 = {instancePath:instancePath+"/traffic/p95_target_ms",schemaPath:"#/properties/traffic/properties/p95_target_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/traffic/p95_target_ms",schemaPath:"#/properties/traffic/properties/p95_target_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.model !== undefined){
let data99 = data.model;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key18 in data99){
if(!((((key18 === "current") || (key18 === "candidate")) || (key18 === "reasoning")) || (pattern3.test(key18)))){
const err108 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data99.current !== undefined){
if(typeof data99.current !== "string"){
const err109 = {instancePath:instancePath+"/model/current",schemaPath:"#/properties/model/properties/current/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data99.candidate !== undefined){
if(typeof data99.candidate !== "string"){
const err110 = {instancePath:instancePath+"/model/candidate",schemaPath:"#/properties/model/properties/candidate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data99.reasoning !== undefined){
if(!(validate56(data99.reasoning, {instancePath:instancePath+"/model/reasoning",parentData:data99,parentDataProperty:"reasoning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err111 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.economics !== undefined){
let data103 = data.economics;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key19 in data103){
if(!((func1.call(schema19.properties.economics.properties, key19)) || (pattern3.test(key19)))){
const err112 = {instancePath:instancePath+"/economics",schemaPath:"#/properties/economics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data103.horizon !== undefined){
if(!(validate59(data103.horizon, {instancePath:instancePath+"/economics/horizon",parentData:data103,parentDataProperty:"horizon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data103.prices !== undefined){
let data105 = data103.prices;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key20 in data105){
if(!((((((((key20 === "input") || (key20 === "cached_input")) || (key20 === "output")) || (key20 === "tuned_input")) || (key20 === "tuned_cached_input")) || (key20 === "tuned_output")) || (key20 === "training")) || (pattern3.test(key20)))){
const err113 = {instancePath:instancePath+"/economics/prices",schemaPath:"#/properties/economics/properties/prices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data105.input !== undefined){
let data106 = data105.input;
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
const err114 = {instancePath:instancePath+"/economics/prices/input",schemaPath:"#/properties/economics/properties/prices/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/economics/prices/input",schemaPath:"#/properties/economics/properties/prices/properties/input/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data105.cached_input !== undefined){
let data107 = data105.cached_input;
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
const err116 = {instancePath:instancePath+"/economics/prices/cached_input",schemaPath:"#/properties/economics/properties/prices/properties/cached_input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/economics/prices/cached_input",schemaPath:"#/properties/economics/properties/prices/properties/cached_input/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data105.output !== undefined){
let data108 = data105.output;
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
const err118 = {instancePath:instancePath+"/economics/prices/output",schemaPath:"#/properties/economics/properties/prices/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/economics/prices/output",schemaPath:"#/properties/economics/properties/prices/properties/output/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data105.tuned_input !== undefined){
let data109 = data105.tuned_input;
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
const err120 = {instancePath:instancePath+"/economics/prices/tuned_input",schemaPath:"#/properties/economics/properties/prices/properties/tuned_input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/economics/prices/tuned_input",schemaPath:"#/properties/economics/properties/prices/properties/tuned_input/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data105.tuned_cached_input !== undefined){
let data110 = data105.tuned_cached_input;
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
const err122 = {instancePath:instancePath+"/economics/prices/tuned_cached_input",schemaPath:"#/properties/economics/properties/prices/properties/tuned_cached_input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/economics/prices/tuned_cached_input",schemaPath:"#/properties/economics/properties/prices/properties/tuned_cached_input/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data105.tuned_output !== undefined){
let data111 = data105.tuned_output;
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
const err124 = {instancePath:instancePath+"/economics/prices/tuned_output",schemaPath:"#/properties/economics/properties/prices/properties/tuned_output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/economics/prices/tuned_output",schemaPath:"#/properties/economics/properties/prices/properties/tuned_output/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data105.training !== undefined){
let data112 = data105.training;
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
const err126 = {instancePath:instancePath+"/economics/prices/training",schemaPath:"#/properties/economics/properties/prices/properties/training/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/economics/prices/training",schemaPath:"#/properties/economics/properties/prices/properties/training/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/economics/prices",schemaPath:"#/properties/economics/properties/prices/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data103.cached_share !== undefined){
if(!(validate71(data103.cached_share, {instancePath:instancePath+"/economics/cached_share",parentData:data103,parentDataProperty:"cached_share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data103.output_tokens_per_call !== undefined){
let data114 = data103.output_tokens_per_call;
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
const err129 = {instancePath:instancePath+"/economics/output_tokens_per_call",schemaPath:"#/properties/economics/properties/output_tokens_per_call/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/economics/output_tokens_per_call",schemaPath:"#/properties/economics/properties/output_tokens_per_call/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data103.tuned_prompt_tokens !== undefined){
let data115 = data103.tuned_prompt_tokens;
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
const err131 = {instancePath:instancePath+"/economics/tuned_prompt_tokens",schemaPath:"#/properties/economics/properties/tuned_prompt_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/economics/tuned_prompt_tokens",schemaPath:"#/properties/economics/properties/tuned_prompt_tokens/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data103.retry_rate !== undefined){
if(!(validate71(data103.retry_rate, {instancePath:instancePath+"/economics/retry_rate",parentData:data103,parentDataProperty:"retry_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data103.tuned_retry_rate !== undefined){
if(!(validate71(data103.tuned_retry_rate, {instancePath:instancePath+"/economics/tuned_retry_rate",parentData:data103,parentDataProperty:"tuned_retry_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data103.training_cost !== undefined){
let data118 = data103.training_cost;
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 0 || isNaN(data118)){
const err133 = {instancePath:instancePath+"/economics/training_cost",schemaPath:"#/properties/economics/properties/training_cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/economics/training_cost",schemaPath:"#/properties/economics/properties/training_cost/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data103.curation_hours !== undefined){
let data119 = data103.curation_hours;
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 0 || isNaN(data119)){
const err135 = {instancePath:instancePath+"/economics/curation_hours",schemaPath:"#/properties/economics/properties/curation_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/economics/curation_hours",schemaPath:"#/properties/economics/properties/curation_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data103.hourly_rate !== undefined){
let data120 = data103.hourly_rate;
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 0 || isNaN(data120)){
const err137 = {instancePath:instancePath+"/economics/hourly_rate",schemaPath:"#/properties/economics/properties/hourly_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/economics/hourly_rate",schemaPath:"#/properties/economics/properties/hourly_rate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data103.evaluation_cost !== undefined){
let data121 = data103.evaluation_cost;
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
const err139 = {instancePath:instancePath+"/economics/evaluation_cost",schemaPath:"#/properties/economics/properties/evaluation_cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/economics/evaluation_cost",schemaPath:"#/properties/economics/properties/evaluation_cost/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data103.monthly_upkeep_hours !== undefined){
let data122 = data103.monthly_upkeep_hours;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
const err141 = {instancePath:instancePath+"/economics/monthly_upkeep_hours",schemaPath:"#/properties/economics/properties/monthly_upkeep_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/economics/monthly_upkeep_hours",schemaPath:"#/properties/economics/properties/monthly_upkeep_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data103.retune_every !== undefined){
if(!(validate59(data103.retune_every, {instancePath:instancePath+"/economics/retune_every",parentData:data103,parentDataProperty:"retune_every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err143 = {instancePath:instancePath+"/economics",schemaPath:"#/properties/economics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.dataset !== undefined){
let data124 = data.dataset;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key21 in data124){
if(!((((((key21 === "train") || (key21 === "stable_examples")) || (key21 === "curated")) || (key21 === "label_field")) || (key21 === "epochs")) || (pattern3.test(key21)))){
const err144 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data124.train !== undefined){
if(!(validate53(data124.train, {instancePath:instancePath+"/dataset/train",parentData:data124,parentDataProperty:"train",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data124.stable_examples !== undefined){
if(!(validate74(data124.stable_examples, {instancePath:instancePath+"/dataset/stable_examples",parentData:data124,parentDataProperty:"stable_examples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data124.curated !== undefined){
if(!(validate56(data124.curated, {instancePath:instancePath+"/dataset/curated",parentData:data124,parentDataProperty:"curated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data124.label_field !== undefined){
if(typeof data124.label_field !== "string"){
const err145 = {instancePath:instancePath+"/dataset/label_field",schemaPath:"#/properties/dataset/properties/label_field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data124.epochs !== undefined){
let data129 = data124.epochs;
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 1 || isNaN(data129)){
const err146 = {instancePath:instancePath+"/dataset/epochs",schemaPath:"#/properties/dataset/properties/epochs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/dataset/epochs",schemaPath:"#/properties/dataset/properties/epochs/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.evals !== undefined){
let data130 = data.evals;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key22 in data130){
if(!((((key22 === "held_out") || (key22 === "slices")) || (key22 === "general_benchmark")) || (pattern3.test(key22)))){
const err149 = {instancePath:instancePath+"/evals",schemaPath:"#/properties/evals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data130.held_out !== undefined){
if(!(validate53(data130.held_out, {instancePath:instancePath+"/evals/held_out",parentData:data130,parentDataProperty:"held_out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data130.slices !== undefined){
let data132 = data130.slices;
if(Array.isArray(data132)){
const len8 = data132.length;
for(let i8=0; i8<len8; i8++){
let data133 = data132[i8];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key23 in data133){
if(!(((key23 === "name") || (key23 === "critical")) || (pattern3.test(key23)))){
const err150 = {instancePath:instancePath+"/evals/slices/" + i8,schemaPath:"#/properties/evals/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data133.name !== undefined){
if(typeof data133.name !== "string"){
const err151 = {instancePath:instancePath+"/evals/slices/" + i8+"/name",schemaPath:"#/properties/evals/properties/slices/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data133.critical !== undefined){
if(!(validate56(data133.critical, {instancePath:instancePath+"/evals/slices/" + i8+"/critical",parentData:data133,parentDataProperty:"critical",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err152 = {instancePath:instancePath+"/evals/slices/" + i8,schemaPath:"#/properties/evals/properties/slices/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/evals/slices",schemaPath:"#/properties/evals/properties/slices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data130.general_benchmark !== undefined){
if(typeof data130.general_benchmark !== "string"){
const err154 = {instancePath:instancePath+"/evals/general_benchmark",schemaPath:"#/properties/evals/properties/general_benchmark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/evals",schemaPath:"#/properties/evals/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.experiments !== undefined){
let data137 = data.experiments;
const _errs262 = errors;
let valid45 = false;
const _errs263 = errors;
if(Array.isArray(data137)){
const len9 = data137.length;
for(let i9=0; i9<len9; i9++){
let data138 = data137[i9];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key24 in data138){
if(!((func1.call(schema19.properties.experiments.anyOf[0].items.properties, key24)) || (pattern3.test(key24)))){
const err156 = {instancePath:instancePath+"/experiments/" + i9,schemaPath:"#/properties/experiments/anyOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data138.name !== undefined){
if(typeof data138.name !== "string"){
const err157 = {instancePath:instancePath+"/experiments/" + i9+"/name",schemaPath:"#/properties/experiments/anyOf/0/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data138.variant !== undefined){
let data140 = data138.variant;
if(typeof data140 !== "string"){
const err158 = {instancePath:instancePath+"/experiments/" + i9+"/variant",schemaPath:"#/properties/experiments/anyOf/0/items/properties/variant/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((((((data140 === "prompt") || (data140 === "prompt+retrieval")) || (data140 === "prompt+tools")) || (data140 === "tuned")) || (data140 === "tuned+retrieval")) || (data140 === "tuned+tools"))){
const err159 = {instancePath:instancePath+"/experiments/" + i9+"/variant",schemaPath:"#/properties/experiments/anyOf/0/items/properties/variant/enum",keyword:"enum",params:{allowedValues: schema19.properties.experiments.anyOf[0].items.properties.variant.enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data138.eval_set !== undefined){
if(!(validate110(data138.eval_set, {instancePath:instancePath+"/experiments/" + i9+"/eval_set",parentData:data138,parentDataProperty:"eval_set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data138.n !== undefined){
if(!(validate74(data138.n, {instancePath:instancePath+"/experiments/" + i9+"/n",parentData:data138,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data138.scores !== undefined){
let data143 = data138.scores;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key25 in data143){
if(!(pattern3.test(key25))){
let data144 = data143[key25];
if(!((typeof data144 == "number") && (isFinite(data144)))){
const err160 = {instancePath:instancePath+"/experiments/" + i9+"/scores/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/anyOf/0/items/properties/scores/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
}
else {
const err161 = {instancePath:instancePath+"/experiments/" + i9+"/scores",schemaPath:"#/properties/experiments/anyOf/0/items/properties/scores/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data138.latency !== undefined){
let data145 = data138.latency;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key26 in data145){
if(!(((((key26 === "p50_ms") || (key26 === "p95_ms")) || (key26 === "cold_ms")) || (key26 === "warm_ms")) || (pattern3.test(key26)))){
const err162 = {instancePath:instancePath+"/experiments/" + i9+"/latency",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data145.p50_ms !== undefined){
let data146 = data145.p50_ms;
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
const err163 = {instancePath:instancePath+"/experiments/" + i9+"/latency/p50_ms",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/properties/p50_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/experiments/" + i9+"/latency/p50_ms",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/properties/p50_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data145.p95_ms !== undefined){
let data147 = data145.p95_ms;
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
const err165 = {instancePath:instancePath+"/experiments/" + i9+"/latency/p95_ms",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/properties/p95_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/experiments/" + i9+"/latency/p95_ms",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/properties/p95_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data145.cold_ms !== undefined){
let data148 = data145.cold_ms;
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
const err167 = {instancePath:instancePath+"/experiments/" + i9+"/latency/cold_ms",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/properties/cold_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/experiments/" + i9+"/latency/cold_ms",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/properties/cold_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data145.warm_ms !== undefined){
let data149 = data145.warm_ms;
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
const err169 = {instancePath:instancePath+"/experiments/" + i9+"/latency/warm_ms",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/properties/warm_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/experiments/" + i9+"/latency/warm_ms",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/properties/warm_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/experiments/" + i9+"/latency",schemaPath:"#/properties/experiments/anyOf/0/items/properties/latency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data138.cost_per_call !== undefined){
let data150 = data138.cost_per_call;
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 0 || isNaN(data150)){
const err172 = {instancePath:instancePath+"/experiments/" + i9+"/cost_per_call",schemaPath:"#/properties/experiments/anyOf/0/items/properties/cost_per_call/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/experiments/" + i9+"/cost_per_call",schemaPath:"#/properties/experiments/anyOf/0/items/properties/cost_per_call/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data138.rates !== undefined){
let data151 = data138.rates;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key27 in data151){
if(!((((((key27 === "schema_failure") || (key27 === "retry")) || (key27 === "fallback")) || (key27 === "rejection")) || (key27 === "error")) || (pattern3.test(key27)))){
const err174 = {instancePath:instancePath+"/experiments/" + i9+"/rates",schemaPath:"#/properties/experiments/anyOf/0/items/properties/rates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data151.schema_failure !== undefined){
if(!(validate71(data151.schema_failure, {instancePath:instancePath+"/experiments/" + i9+"/rates/schema_failure",parentData:data151,parentDataProperty:"schema_failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data151.retry !== undefined){
if(!(validate71(data151.retry, {instancePath:instancePath+"/experiments/" + i9+"/rates/retry",parentData:data151,parentDataProperty:"retry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data151.fallback !== undefined){
if(!(validate71(data151.fallback, {instancePath:instancePath+"/experiments/" + i9+"/rates/fallback",parentData:data151,parentDataProperty:"fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data151.rejection !== undefined){
if(!(validate71(data151.rejection, {instancePath:instancePath+"/experiments/" + i9+"/rates/rejection",parentData:data151,parentDataProperty:"rejection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data151.error !== undefined){
if(!(validate71(data151.error, {instancePath:instancePath+"/experiments/" + i9+"/rates/error",parentData:data151,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err175 = {instancePath:instancePath+"/experiments/" + i9+"/rates",schemaPath:"#/properties/experiments/anyOf/0/items/properties/rates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data138.slices !== undefined){
let data157 = data138.slices;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key28 in data157){
if(!(pattern3.test(key28))){
let data158 = data157[key28];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key29 in data158){
if(!(pattern3.test(key29))){
let data159 = data158[key29];
if(!((typeof data159 == "number") && (isFinite(data159)))){
const err176 = {instancePath:instancePath+"/experiments/" + i9+"/slices/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/anyOf/0/items/properties/slices/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/experiments/" + i9+"/slices/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/anyOf/0/items/properties/slices/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
}
else {
const err178 = {instancePath:instancePath+"/experiments/" + i9+"/slices",schemaPath:"#/properties/experiments/anyOf/0/items/properties/slices/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data138.win_rate !== undefined){
let data160 = data138.win_rate;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key30 in data160){
if(!(pattern3.test(key30))){
let data161 = data160[key30];
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key31 in data161){
if(!(((key31 === "share") || (key31 === "n")) || (pattern3.test(key31)))){
const err179 = {instancePath:instancePath+"/experiments/" + i9+"/win_rate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/anyOf/0/items/properties/win_rate/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data161.share !== undefined){
if(!(validate71(data161.share, {instancePath:instancePath+"/experiments/" + i9+"/win_rate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",parentData:data161,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data161.n !== undefined){
if(!(validate74(data161.n, {instancePath:instancePath+"/experiments/" + i9+"/win_rate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/n",parentData:data161,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err180 = {instancePath:instancePath+"/experiments/" + i9+"/win_rate/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/anyOf/0/items/properties/win_rate/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
}
else {
const err181 = {instancePath:instancePath+"/experiments/" + i9+"/win_rate",schemaPath:"#/properties/experiments/anyOf/0/items/properties/win_rate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data138.general_delta !== undefined){
let data164 = data138.general_delta;
if(!((typeof data164 == "number") && (isFinite(data164)))){
const err182 = {instancePath:instancePath+"/experiments/" + i9+"/general_delta",schemaPath:"#/properties/experiments/anyOf/0/items/properties/general_delta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data138.results !== undefined){
if(!(validate53(data138.results, {instancePath:instancePath+"/experiments/" + i9+"/results",parentData:data138,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err183 = {instancePath:instancePath+"/experiments/" + i9,schemaPath:"#/properties/experiments/anyOf/0/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid3 = _errs263 === errors;
valid45 = valid45 || _valid3;
const _errs319 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key32 in data137){
if(!((key32 === "results") || (pattern3.test(key32)))){
const err185 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data137.results !== undefined){
if(!(validate53(data137.results, {instancePath:instancePath+"/experiments/results",parentData:data137,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err186 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid3 = _errs319 === errors;
valid45 = valid45 || _valid3;
if(!valid45){
const err187 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
errors = _errs262;
if(vErrors !== null){
if(_errs262){
vErrors.length = _errs262;
}
else {
vErrors = null;
}
}
}
}
if(data.release !== undefined){
let data167 = data.release;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key33 in data167){
if(!((((((key33 === "dataset") || (key33 === "prompt")) || (key33 === "model")) || (key33 === "validator")) || (key33 === "evals")) || (pattern3.test(key33)))){
const err188 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data167.dataset !== undefined){
if(!(validate110(data167.dataset, {instancePath:instancePath+"/release/dataset",parentData:data167,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data167.prompt !== undefined){
if(!(validate110(data167.prompt, {instancePath:instancePath+"/release/prompt",parentData:data167,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data167.model !== undefined){
if(!(validate110(data167.model, {instancePath:instancePath+"/release/model",parentData:data167,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data167.validator !== undefined){
if(!(validate110(data167.validator, {instancePath:instancePath+"/release/validator",parentData:data167,parentDataProperty:"validator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data167.evals !== undefined){
if(!(validate110(data167.evals, {instancePath:instancePath+"/release/evals",parentData:data167,parentDataProperty:"evals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err189 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.deployed !== undefined){
let data173 = data.deployed;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key34 in data173){
if(!(((key34 === "since") || (key34 === "retuned")) || (pattern3.test(key34)))){
const err190 = {instancePath:instancePath+"/deployed",schemaPath:"#/properties/deployed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data173.since !== undefined){
if(!(validate127(data173.since, {instancePath:instancePath+"/deployed/since",parentData:data173,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data173.retuned !== undefined){
let data175 = data173.retuned;
if(Array.isArray(data175)){
const len10 = data175.length;
for(let i10=0; i10<len10; i10++){
if(!(validate127(data175[i10], {instancePath:instancePath+"/deployed/retuned/" + i10,parentData:data175,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err191 = {instancePath:instancePath+"/deployed/retuned",schemaPath:"#/properties/deployed/properties/retuned/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/deployed",schemaPath:"#/properties/deployed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.fallback !== undefined){
let data177 = data.fallback;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key35 in data177){
if(!(((((key35 === "low_confidence") || (key35 === "high_risk")) || (key35 === "schema_failure")) || (key35 === "baseline")) || (pattern3.test(key35)))){
const err193 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data177.low_confidence !== undefined){
if(typeof data177.low_confidence !== "string"){
const err194 = {instancePath:instancePath+"/fallback/low_confidence",schemaPath:"#/properties/fallback/properties/low_confidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data177.high_risk !== undefined){
if(typeof data177.high_risk !== "string"){
const err195 = {instancePath:instancePath+"/fallback/high_risk",schemaPath:"#/properties/fallback/properties/high_risk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data177.schema_failure !== undefined){
if(typeof data177.schema_failure !== "string"){
const err196 = {instancePath:instancePath+"/fallback/schema_failure",schemaPath:"#/properties/fallback/properties/schema_failure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data177.baseline !== undefined){
if(!(validate130(data177.baseline, {instancePath:instancePath+"/fallback/baseline",parentData:data177,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err197 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.logging !== undefined){
let data182 = data.logging;
if(Array.isArray(data182)){
const len11 = data182.length;
for(let i11=0; i11<len11; i11++){
let data183 = data182[i11];
if(typeof data183 !== "string"){
const err198 = {instancePath:instancePath+"/logging/" + i11,schemaPath:"#/properties/logging/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!(((((((((data183 === "task_type") || (data183 === "model_version")) || (data183 === "prompt_version")) || (data183 === "evidence_ids")) || (data183 === "tool_calls")) || (data183 === "validation_outcome")) || (data183 === "latency")) || (data183 === "cost")) || (data183 === "feedback"))){
const err199 = {instancePath:instancePath+"/logging/" + i11,schemaPath:"#/properties/logging/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.logging.items.enum}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data.ownership !== undefined){
let data184 = data.ownership;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key36 in data184){
if(!(((((((key36 === "owners") || (key36 === "recipe")) || (key36 === "provenance")) || (key36 === "evaluation")) || (key36 === "release_criteria")) || (key36 === "rollback")) || (pattern3.test(key36)))){
const err201 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data184.owners !== undefined){
let data185 = data184.owners;
if(Array.isArray(data185)){
const len12 = data185.length;
for(let i12=0; i12<len12; i12++){
if(typeof data185[i12] !== "string"){
const err202 = {instancePath:instancePath+"/ownership/owners/" + i12,schemaPath:"#/properties/ownership/properties/owners/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/ownership/owners",schemaPath:"#/properties/ownership/properties/owners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data184.recipe !== undefined){
if(!(validate132(data184.recipe, {instancePath:instancePath+"/ownership/recipe",parentData:data184,parentDataProperty:"recipe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data184.provenance !== undefined){
if(!(validate132(data184.provenance, {instancePath:instancePath+"/ownership/provenance",parentData:data184,parentDataProperty:"provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data184.evaluation !== undefined){
if(!(validate132(data184.evaluation, {instancePath:instancePath+"/ownership/evaluation",parentData:data184,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data184.release_criteria !== undefined){
if(!(validate132(data184.release_criteria, {instancePath:instancePath+"/ownership/release_criteria",parentData:data184,parentDataProperty:"release_criteria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data184.rollback !== undefined){
if(!(validate132(data184.rollback, {instancePath:instancePath+"/ownership/rollback",parentData:data184,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err204 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
