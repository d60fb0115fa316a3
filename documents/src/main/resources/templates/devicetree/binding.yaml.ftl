<#-- A binding of one device, which its author completes. -->
# SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause)
# Made from the declaration of ${type}.
# To be said: the vendor's prefix, the folder, the maintainer.
%YAML 1.2
---
$id: http://devicetree.org/schemas/vendor,${type}.yaml#
$schema: http://devicetree.org/meta-schemas/core.yaml#

title: ${title}

maintainers:
  - Name of the maintainer <maintainer@example.org>
<#if text?has_content>

description: |
<#list text as line>
  ${line}
</#list>
</#if>

properties:
  compatible:
    const: vendor,${type}

  reg:
    maxItems: ${regions?size}
<#if (regions?size > 1)>

  reg-names:
    items:
<#list regions as region>
      - const: ${region.name}
</#list>
</#if>
<#if (lines > 0)>

  interrupts:
<#if (lines > 1)>
    minItems: 1
</#if>
    maxItems: ${lines}
<#if lineNames?size == lines>

  interrupt-names:
<#if (lines > 1)>
    minItems: 1
</#if>
    items:
<#list lineNames as name>
      - const: ${name}
</#list>
</#if>
</#if>
<#if clocks?has_content>

  clocks:
    maxItems: ${clocks?size}

  clock-names:
    items:
<#list clocks as clock>
      - const: ${clock}
</#list>
</#if>

required:
  - compatible
  - reg
<#if (lines > 0)>
  - interrupts
</#if>

additionalProperties: false

examples:
  - |
    device@${regions[0].base} {
        compatible = "vendor,${type}";
        reg = <#list regions as region><0x${region.base} 0x${region.size}><#sep>, </#sep></#list>;
<#if (regions?size > 1)>
        reg-names = <#list regions as region>"${region.name}"<#sep>, </#sep></#list>;
</#if>
<#if (lines > 0)>
        interrupts = <0>;
</#if>
    };
