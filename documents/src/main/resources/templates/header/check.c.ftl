<#-- A program that checks a C header. -->
/* Checks ${header.file}: the compiler's offsets, and that masks fit positions. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "${header.file}"

#define CHECK(number, condition) typedef char check_##number[(condition) ? 1 : -1]
#define TELL(left, right) \
  if ((left) != (right)) { \
    printf("%s is not %s\n", #left, #right); \
    failures++; \
  }

<#list header.checks as check>
CHECK(${check?counter}, ${check.left} == ${check.right});
</#list>

int main(void) {
  int failures = 0;
<#list header.checks as check>
  TELL(${check.left}, ${check.right})
</#list>
  return failures != 0;
}
