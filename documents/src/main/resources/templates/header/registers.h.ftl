<#-- A C header of one device. -->
/* Registers of ${header.type}, made from its declaration. */
#ifndef ${header.guard}
#define ${header.guard}

#include <stdint.h>
<#if header.text?has_content>

/* ${header.text} */
</#if>
<#list header.structs as struct>

<#if struct.text?has_content>
/* ${struct.text} */
</#if>
typedef struct {
<#list struct.members as member>
<#if member.text?has_content>
  /* ${member.text} */
</#if>
  ${member.declaration}
</#list>
} ${struct.name};
</#list>
<#list header.blocks as block>

<#if block.text?has_content>
/* ${block.text} */
</#if>
<#list block.macros as macro>
#define ${macro.name} ${macro.value}
</#list>
</#list>

#endif
