<#-- A SystemRDL file of one device. -->
<#macro said facts i><#if facts?has_content>
${i}qom4j_facts = "${facts}";
</#if></#macro>
<#macro field r f i>
${i}field {
<#if f.text?has_content>
${i}  desc = "${f.text}";
</#if>
${i}  sw = ${f.words.sw};
${i}  hw = ${words.hw(f)};
<#if words.isPulse(f)>
${i}  singlepulse;
<#elseif f.words.onwrite?has_content>
${i}  onwrite = ${f.words.onwrite};
</#if>
<#if words.onread(r, f)?has_content>
${i}  onread = ${words.onread(r, f)};
</#if>
<#if f.values?has_content>
${i}  encode = ${f.name}_values;
</#if>
<@said facts=words.facts(f) i=(i + "  ")/>
${i}} ${words.name(f.name)}[${f.msb()}:${f.lsb}]<#if f.isResetKnown()> = 0x${f.reset}</#if>;
</#macro>
<#macro register r i access>
${i}reg {
<#if r.text?has_content>
${i}  desc = "${r.text}";
</#if>
${i}  regwidth = ${r.bits};
<#if (access < r.bits)>
${i}  accesswidth = ${access};
</#if>
<@said facts=words.facts(r.facts) i=(i + "  ")/>
<#list r.fields as f>
<#if f.values?has_content>
${i}  enum ${f.name}_values {
<#list f.values as v>
${i}    ${words.name(v.name)} = 0x${v.value}<#if v.text?has_content> { desc = "${v.text}"; }</#if>;
</#list>
${i}  };
</#if>
<@field r f i + "  "/>
</#list>
${i}}<#if words.isExternal(r)> external</#if> <#nested>;
</#macro>
<#macro entry r i bytes>
<@register r i 8 * bytes>${words.name(r.name)}<#if (r.count > 0)>[${r.count}]</#if> @ 0x${r.offset}<#if (r.count > 0)> += 0x${r.stride}</#if></@register>
</#macro>
<#macro cluster c i bytes extra>
${i}regfile {
${i}  desc = "${c.text}";
<@said facts=(words.facts(c.facts) + extra) i=(i + "  ")/>
<#list c.registers as r>
<@entry r=r i=(i + "  ") bytes=bytes/>
</#list>
${i}} <#nested>;
</#macro>
<#macro members region i>
<#list region.registers as r>
<@entry r=r i=i bytes=region.bank.maxAccess/>
</#list>
<#list region.clusters as c>
<#-- Repeats are an array, unless others lie between them. -->
<#if c.isMixed()>
<#list 0..<c.count as n>
<@cluster c=c i=i bytes=region.bank.maxAccess extra=(n == 0)?then(" count=" + c.count + " stride=0x" + c.stride, " part=true")>${words.name(c.name + "_" + n)} @ 0x${c.offsetOf(n)}</@cluster>
</#list>
<#else>
<@cluster c=c i=i bytes=region.bank.maxAccess extra="">${words.name(c.name)}<#if (c.count > 1)>[${c.count}]</#if> @ 0x${c.offset}<#if (c.count > 1)> += 0x${c.stride}</#if></@cluster>
</#if>
</#list>
</#macro>
<#macro head region i>
<#if region.bank.isBigEndian()>
${i}bigendian;
<#else>
${i}littleendian;
</#if>
${i}lsb0;
</#macro>
// Registers of type ${type}, made from its declaration.

property qom4j_facts { component = addrmap | regfile | reg | field; type = string; };

<#if regions?size == 1>
addrmap ${words.name(name)} {
<#if regions[0].text?has_content>
  desc = "${regions[0].text}";
</#if>
<@head regions[0] "  "/>
  qom4j_facts = "type=${type} size=0x${regions[0].size}<#if regions[0].facts.isPresent()> ${words.facts(regions[0].facts)}</#if>";
<@members regions[0] "  "/>
};
<#else>
addrmap ${words.name(name)} {
<#if text?has_content>
  desc = "${text}";
</#if>
  qom4j_facts = "type=${type}";
<#list regions as region>
  addrmap {
    desc = "${region.text}";
<@head region "    "/>
    qom4j_facts = "size=0x${region.size}<#if region.facts.isPresent()> ${words.facts(region.facts)}</#if>";
<@members region "    "/>
  } ${words.name(region.name)} @ 0x${region.base};
</#list>
};
</#if>
