package org.labourrights.chassis.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the values that a column takes; any of the three is read as it.
 *
 * @param code what is stored
 * @param zh Chinese name
 * @param en English name
 */
@Schema(name = "AllowedValue", description = "可填的值 One of the values that a column takes")
public record AllowedValue(
        @Schema(description = "代码 Code", examples = "RED") String code,

        @Schema(description = "中文名称 Chinese name", examples = "红")
        String zh,

        @Schema(description = "英文名称 English name", examples = "Red")
        String en) {}
