<#-- All documents. types: the types; boards: the boards; md: Markdown of texts. -->
# ${title}
<#if boards?has_content>

## Boards

| Board | |
|---|---|
<#list boards as b>
| [${b.name}](${md.file(b.type)}) | ${md.cell(b.summary)} |
</#list>
</#if>

## Types

| Type | Parent | |
|---|---|---|
<#list types as t>
| [${t.name}](${md.file(t.name)}) | ${md.link(t.parent)} | ${md.cell(t.summary())} |
</#list>
