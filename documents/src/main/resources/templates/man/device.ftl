<#-- A type as a manual page. device: the type with all it has; view: DeviceView; man: roff of texts. -->
.TH ${man.upper(device.name)} 7 "" "${man.quoted(title)}" "Devices"
.SH NAME
${man.name(device.name)} \- ${man.summary(device.description, "a device")}
<#if device.properties?has_content>
.SH SYNOPSIS
.nf
<#list device.properties as p>
.B ${man.text(view.option(p))}
</#list>
.fi
</#if>
<#if device.description?has_content>
.SH DESCRIPTION
${man.prose(device.description)}
</#if>
<#if device.properties?has_content>
.SH PROPERTIES
<#list device.properties as p>
.TP
.BR ${man.name(p.name)} " (${man.quoted(p.kind)}<#if view.range(p)?has_content>, ${man.quoted(view.range(p))}</#if><#if p.defaultValue?has_content>, default ${man.quoted(p.defaultValue)}</#if>)"
${man.prose(p.description)}
<#if p.required>
It must be set.
</#if>
<#if p.since?has_content>
Since ${man.text(p.since)}.
</#if>
<#if p.unstable>
It may change without notice.
</#if>
<#if p.deprecated?has_content>
Deprecated: ${man.prose(p.deprecated)}
</#if>
</#list>
</#if>
<#if device.interrupts?has_content>
.SH INTERRUPT LINES
<#list device.interrupts as i>
.TP
.BR ${view.lines(i)?replace(" ", "\\ ")}<#if i.equation?has_content> " (${man.quoted(i.equation)})"</#if>
<#if view.isNew(i)>
${man.prose(i.description)}
</#if>
</#list>
</#if>
<#if device.clocks?has_content>
.SH CLOCK INPUTS
<#list device.clocks as c>
.TP
.B ${man.name(c.name)}
${man.prose(c.description)}
</#list>
</#if>
<#if device.inputs?has_content || device.outputs?has_content>
.SH LINES
<#list device.inputs as l>
.TP
.BR "input ${man.quoted(l.name)}" " (${l.length?has_content?then(man.quoted(l.length), l.count)})"
${man.prose(l.description)}
</#list>
<#list device.outputs as l>
.TP
.BR "output ${man.quoted(l.name)}" " (${l.count})"
${man.prose(l.description)}
</#list>
</#if>
<#list view.banks() as b>
.SH <#if view.banks()?size gt 1>REGISTERS OF ${man.upper(b.name)}<#else>REGISTERS</#if>
<#list b.all() as r>
.TP
.BR ${man.name(r.name)} " (${r.offset}<#if r.step?has_content> + ${r.step}</#if>, ${r.register.bits()} bits, ${r.access()}, reset ${r.reset()})"
${man.prose(r.register.description)}
<#if r.register.fields?has_content>
.RS
<#list r.bits as f>
<#if f.isField()>
.TP 14
.BR ${man.name(f.field.name)} " (${f.range()}, ${r.accessOf(f)})"
${man.prose(f.field.description)}
<#if f.field.unmodelled>
Not modelled.
</#if>
<#list f.field.values as v>
<#if v?is_first>Values: </#if>${man.hex(v.value)} ${man.text(v.name)}<#sep>,</#sep><#if v?is_last>.</#if>
</#list>
</#if>
</#list>
.RE
</#if>
</#list>
</#list>
<#if device.traceEvents?has_content>
.SH TRACE EVENTS
<#list device.traceEvents as e>
.TP
.B ${man.name(e.name)}
${man.text(e.format)}
</#list>
</#if>
