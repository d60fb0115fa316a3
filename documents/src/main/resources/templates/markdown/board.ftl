<#-- A board. board: the board; view: BoardView; md: Markdown of texts. -->
# ${board.name}

${board.summary}<#if !board.summary?ends_with(".")>.</#if>

<#if board.description?has_content>
${md.prose(board.description)}

</#if>
| | |
|---|---|
| Names | <#list board.names as n>`${n}`<#sep>, </#sep></#list> |
| Java class | `${board.javaClass}` |
| Type | `${board.type}` |
<#if board.globals?has_content>
| Set for all devices | <#list board.globals as n>`${n}`<#sep>, </#sep></#list> |
</#if>
<#if board.ignores?has_content>
| Options without effect | <#list board.ignores as n>`${n}`<#sep>, </#sep></#list> |
</#if>
<#if view.places()?has_content>

## Memory map

| First | Last | What |
|---|---|---|
<#list view.places() as p>
| `${p.first}` | <#if p.isFixed()>`${p.last}`<#else>${p.last}</#if> | ${md.link(p.type, p.name)}${p.suffix} |
</#list>
</#if>
<#if board.parts?has_content>

## Parts

| Name | Type | Path | Set | Description |
|---|---|---|---|---|
<#list board.parts as p>
| `${p.name}` | ${md.link(p.type)} | `${p.path}` | ${md.join(view.settings(p))} | ${md.cell(p.description)} |
</#list>
</#if>
<#if board.clocks?has_content>

## Clocks

| Name | Hz | Feeds |
|---|---|---|
<#list board.clocks as c>
| `${c.name}` | ${c.hz} | ${view.fedBy(c)?join(", ")} |
</#list>
</#if>
<#if view.lines()?has_content>

## Lines

| From | To |
|---|---|
<#list view.lines() as l>
| ${l.from} ${l.output} | ${l.to} ${l.input} |
</#list>
</#if>
