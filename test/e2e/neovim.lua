-- Opens the draft in headless Neovim, shows the findings, applies the first fix of one, and prints what happened.
local out = function(...) io.stdout:write(table.concat(vim.tbl_map(tostring, { ... }), " ") .. "\n") end
vim.cmd("edit " .. draft)
vim.bo.filetype = "markdown"
local buf = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ name = "underretning", cmd = { node, cli, "--stdio" }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(buf, id)
local function found(code)
  for _, each in ipairs(vim.diagnostic.get(buf)) do if each.code == code then return each end end
end
out("found", vim.wait(15000, function() return found("leftover-placeholder") ~= nil end, 20))
local client = vim.lsp.get_client_by_id(id)
local finding = found("leftover-placeholder")
local params = {
  textDocument = vim.lsp.util.make_text_document_params(buf),
  range = {
    start = { line = finding.lnum, character = finding.col },
    ["end"] = { line = finding.end_lnum, character = finding.end_col },
  },
  context = { diagnostics = {} },
}
local answer = client.request_sync("textDocument/codeAction", params, 5000, buf)
out("fix", answer.result[1].title)
vim.lsp.util.apply_workspace_edit(answer.result[1].edit, client.offset_encoding)
out("text", vim.api.nvim_buf_get_lines(buf, 4, 5, false)[1])
out("gone", vim.wait(5000, function() return found("leftover-placeholder") == nil end, 20))
vim.lsp.stop_client(id)
out("stopped", vim.wait(5000, function() return client.is_stopped() end))
vim.cmd("qa!")
