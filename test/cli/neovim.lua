-- Runs inside Neovim, after the configuration of README.md: does what a user does, and writes what was seen as JSON.

local WAIT = 20000
local seen = {}

local function wait_for(what, ready)
  if not vim.wait(WAIT, ready, 20) then error('waited in vain for ' .. what) end
end

local function diagnostics()
  return vim.tbl_map(function(one)
    return {
      code = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code),
      source = one.source,
      severity = one.severity,
      from = { one.lnum, one.col },
      to = { one.end_lnum, one.end_col },
    }
  end, vim.diagnostic.get(0))
end

local function buffer()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local function open(path)
  vim.cmd('edit ' .. path)
  wait_for('findings of ' .. path, function() return #vim.diagnostic.get(0) > 0 end)
  return diagnostics()
end

local function run()
  seen.prompt = open('replies.prompt.md')

  local clients = (vim.lsp.get_clients or vim.lsp.get_active_clients)()
  seen.clients = #clients
  seen.encoding = clients[1].offset_encoding

  -- "words" of the second bound
  vim.api.nvim_win_set_cursor(0, { 4, 33 })
  local position = vim.lsp.util.make_position_params(0, seen.encoding)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/hover', position, WAIT)) do
    seen.hover = answer.result.contents.value
  end

  seen.actions = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      local title = options.format_item(item)
      table.insert(seen.actions, title)
      if title:find('an exception', 1, true) then return choose(item) end
    end
    error('no such action')
  end
  local before = table.concat(buffer(), '\n')
  vim.lsp.buf.code_action()
  wait_for('the edit', function() return table.concat(buffer(), '\n') ~= before end)
  seen.fixed = buffer()
  wait_for('the findings after the edit', function() return #vim.diagnostic.get(0) == 0 end)

  vim.cmd('undo')
  wait_for('the findings after undo', function() return #vim.diagnostic.get(0) > 0 end)
  seen.undone = diagnostics()

  vim.cmd('bwipeout!')
  seen.reopened = open('replies.prompt.md')

  seen.contract = open('replies.task.yaml')
  seen.rules = open('.cursorrules')

  vim.cmd('edit notes.md')
  -- Long enough for findings to come, if there were any.
  vim.wait(1500)
  seen.notes = diagnostics()
end

local ok, problem = pcall(run)
if not ok then seen.problem = tostring(problem) end
local encode = vim.json and vim.json.encode or vim.fn.json_encode
vim.fn.writefile({ encode(seen) }, vim.env.RIGHTLEVER_SEEN)
vim.cmd('qall!')
