<#-- A type. device: the type with all it has; view: DeviceView; md: Markdown of texts. -->
# ${device.name}

<#if device.description?has_content>
${md.prose(device.description)}

</#if>
| | |
|---|---|
| Java class | `${device.javaClass}` |
| Type | <#list view.lineage() as name><#if name?is_last>`${name}`<#else>${md.link(name)} → </#if></#list><#if device.abstract>, abstract</#if> |
<#if device.interfaces?has_content>
| Interfaces | ${md.links(device.interfaces)} |
</#if>
<#if view.implementors()?has_content>
| Implemented by | ${md.links(view.implementors())} |
</#if>
<#if view.children()?has_content>
| Subtypes | ${md.links(view.children())} |
</#if>
<#if device.category?has_content>
| Category | ${device.category} |
</#if>
<#if device.properties?has_content>

## Properties

| Name | Type | Default | Description | Set it |
|---|---|---|---|---|
<#list device.properties as p>
| `${p.name}` | ${p.kind}<#if p.link?has_content> to `${p.link}`</#if><#if view.range(p)?has_content>, ${view.range(p)}</#if> | <#if p.defaultValue?has_content>`${md.pipe(p.defaultValue)}`</#if> | ${md.cell(p.description)}<#if p.required> Must be set.</#if><#if p.since?has_content> Since ${p.since}.</#if><#if p.unstable> May change without notice.</#if><#if p.deprecated?has_content> Deprecated: ${md.cell(p.deprecated)}</#if> | `${view.option(p)}` |
</#list>
</#if>
<#if device.interrupts?has_content>

## Interrupt lines

| Line | High when | Description |
|---|---|---|
<#list device.interrupts as i>
| ${view.lines(i)} | <#if i.equation?has_content>`${md.pipe(i.equation)}`</#if><#if i.bits?has_content> (${i.bits?join(", ")})</#if><#if i.trigger?has_content>, on ${i.trigger} edges</#if> | <#if view.isNew(i)>${md.cell(i.description)}</#if><#if i.required> Must be connected.</#if> |
</#list>
</#if>
<#if device.clocks?has_content>

## Clock inputs

| Name | Description |
|---|---|
<#list device.clocks as c>
| `${c.name}` | ${md.cell(c.description)}<#if c.required> Must be fed.</#if> |
</#list>
</#if>
<#macro lines title items>
<#if items?has_content>

## ${title}

| Name | Lines | Description |
|---|---|---|
<#list items as l>
| <#if l.name?has_content>`${l.name}`<#else>(none)</#if> | <#if l.length?has_content>`${l.length}`<#else>${l.count}</#if> | ${md.cell(l.description)}<#if l.required> Must be connected.</#if> |
</#list>
</#if>
</#macro>
<@lines "Input lines" device.inputs/>
<@lines "Output lines" device.outputs/>
<#if device.timers?has_content>

## Timers

| Name | Clock | On expiry | Description |
|---|---|---|---|
<#list device.timers as t>
| `${t.name}` | ${t.clock} | `${t.method}` | ${md.cell(t.description)} |
</#list>
</#if>
<#macro row r>
| `${r.offset}<#if r.step?has_content> + ${r.step}</#if>` | `${r.name}` | ${r.register.bits()} | ${r.access()} | `${r.reset()}` | ${md.cell(r.register.description)}<#if r.register.unmodelled> *Not modelled.*</#if> |
</#macro>
<#macro bits r>
<#if r.register.fields?has_content>

### ${r.name}

${r.words()?cap_first}.

| Bits | Name | Access | Reset | Description |
|---|---|---|---|---|
<#list r.bits as b>
<#if b.isField()>
| ${b.range()} | `${b.field.name}` | ${r.accessOf(b)} | `${r.resetOf(b)}` | ${md.cell(b.field.description)}<#if b.field.unmodelled> *Not modelled.*</#if><#list b.field.values as v><#if v?is_first> Values: </#if>`${md.hex(v.value)}` ${v.name}<#if v.description?has_content> (${md.cell(v.description)})</#if><#sep>, </#sep><#if v?is_last>.</#if></#list><#if b.field.latch?has_content> Latches when `${md.pipe(b.field.latch)}`.</#if> |
</#if>
</#list>
</#if>
</#macro>
<#list view.banks() as b>

## Registers<#if view.banks()?size gt 1> of ${b.name}</#if>

${b.bank.size} bytes; accesses of ${b.accessSizes()}, <#if b.bank.bigEndian>big<#else>little</#if>-endian. Bits without a name ${b.reserved()}.

| Offset | Name | Bits | Access | Reset | Description |
|---|---|---|---|---|---|
<#list b.all() as r>
<@row r/>
</#list>
<#list b.bank.identification as id>
| `${b.offset(id.offset)}` | identification ${id?index} | 32 | RO | `${md.hex(id.value)}` | |
</#list>
<#list b.groups as g>

`${g.group.name}[n]`: ${md.cell(g.description)} Repeats: ${g.repeats()}, ${g.stride} bytes apart from `${g.offset}` on.
</#list>
<#list b.all() as r>
<@bits r/>
</#list>
</#list>
<#macro section s title>

## ${title}

Version ${s.section.version}, reads from version ${s.section.minimumVersion} on.<#if s.section.needed?has_content> Sent when `${s.section.needed}`.</#if><#if s.section.unmigratable?has_content> It cannot be saved: ${md.cell(s.section.unmigratable)}.</#if>
<#if s.fields?has_content>

| Offset | Field | Type | Sent | Description |
|---|---|---|---|---|
<#list s.fields as f>
| ${f.offset} | <#if f.name?has_content>`${f.name}`<#else>(unused)</#if> | ${md.pipe(f.type)} | <#if f.field.when?has_content>when `${md.pipe(f.field.when)}`<#elseif f.field.since gt 0>since version ${f.field.since}</#if> | ${md.cell(f.field.description)}<#if f.field.accepted?has_content> Accepted: ${f.field.accepted}.</#if> |
</#list>
</#if>
<#list s.subsections as below>
<@section below "Subsection " + below.title/>
</#list>
</#macro>
<#if view.hasState() || device.state?? && device.state.unmigratable?has_content>
<@section view.state().get() "State in section " + view.state().get().title/>
</#if>
<#if device.unmigrated?has_content>

## State that does not migrate

| Field | Why | Description |
|---|---|---|
<#list device.unmigrated as u>
| `${u.name}` | ${md.why(u)} | ${md.cell(u.description)} |
</#list>
</#if>
<#if device.traceEvents?has_content>

## Trace events

| Event | Text | Emitted on | Description |
|---|---|---|---|
<#list device.traceEvents as e>
| `${e.name}` | <#if e.format?has_content>`${md.pipe(e.format)}`</#if> | ${e.occasions?join(", ")} | ${md.cell(e.description)} |
</#list>
</#if>
