-- In headless Neovim: applies one code action after the other, each found by words of its title at words of the draft,
-- then every safe fix at once, and prints the text that is left.
local out = function(...) io.stdout:write(table.concat(vim.tbl_map(tostring, { ... }), " ") .. "\n") end
vim.cmd("edit " .. draft)
vim.bo.filetype = "markdown"
local buf = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ name = "underretning", cmd = { node, cli, "--stdio" }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(buf, id)
vim.wait(15000, function() return #vim.diagnostic.get(buf) > 0 end, 20)
local client = vim.lsp.get_client_by_id(id)

local function place(words)
  for index, line in ipairs(vim.api.nvim_buf_get_lines(buf, 0, -1, false)) do
    local at = line:find(words, 1, true)
    if at then
      local _, character = vim.str_utfindex(line, at - 1)
      return { line = index - 1, character = character + 1 }
    end
  end
end

local function actions(at, only)
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buf),
    range = { start = at, ["end"] = at },
    context = { diagnostics = {}, only = only },
  }
  return client.request_sync("textDocument/codeAction", params, 5000, buf).result or {}
end

local function apply(found, title)
  for _, action in ipairs(found) do
    if action.title:find(title, 1, true) then
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
      return out("applied", title)
    end
  end
  out("missing", title)
end

for _, wish in ipairs(wishes) do apply(actions(place(wish[1]), nil), wish[2]) end
apply(actions({ line = 0, character = 0 }, { "source.fixAll" }), "Ret alt")
out("text")
for _, line in ipairs(vim.api.nvim_buf_get_lines(buf, 0, -1, false)) do out(line) end
vim.lsp.stop_client(id)
vim.wait(5000, function() return client.is_stopped() end)
vim.cmd("qa!")
