-- Opens the draft in headless Neovim, waits for the finding of the team's own rule, asks why it is there, and opens the rule.
local out = function(...) io.stdout:write(table.concat(vim.tbl_map(tostring, { ... }), " ") .. "\n") end
vim.cmd("edit " .. draft)
vim.bo.filetype = "markdown"
local buf = vim.api.nvim_get_current_buf()
local told = false
local config = {
  name = "underretning",
  cmd = { node, cli, "--stdio" },
  root_dir = vim.fn.getcwd(),
  workspace_folders = { { uri = vim.uri_from_fname(vim.fn.getcwd()), name = "skole" } },
  handlers = { ["window/showMessage"] = function(_, result) told = told or result.message:find("grineflip") ~= nil end },
}
local id = vim.lsp.start_client(config)
vim.lsp.buf_attach_client(buf, id)
local function found()
  for _, each in ipairs(vim.diagnostic.get(buf)) do
    if each.message:find("grineflip") then return each end
  end
end
vim.wait(20000, function() return found() ~= nil end, 20)
local finding = found()
out("found", finding and finding.message or "nothing")
local client = vim.lsp.get_client_by_id(id)
local range = {
  start = { line = finding.lnum, character = finding.col },
  ["end"] = { line = finding.end_lnum, character = finding.end_col },
}
local document = vim.lsp.util.make_text_document_params(buf)
local params = { textDocument = document, range = range, context = { diagnostics = {}, only = { "refactor" } } }
local answer = client.request_sync("textDocument/codeAction", params, 5000, buf)
for _, action in ipairs(answer.result) do
  if action.title:find("Hvorfor") then
    out("action", action.title)
    local why = client.request_sync("workspace/executeCommand", action.command, 5000, buf)
    out("why", why.result)
  end
end
out("told", vim.wait(5000, function() return told end, 20))
local rules = client.request_sync("workspace/executeCommand", {
  command = "underretning.server.rulesHere",
  arguments = { document.uri },
}, 5000, buf)
out("rule", rules.result:find("egen%-1") ~= nil)
vim.lsp.stop_client(id)
vim.cmd("qa!")
