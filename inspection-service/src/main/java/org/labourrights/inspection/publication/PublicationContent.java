package org.labourrights.inspection.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What is said in public, beside who represents the enterprise (社会公布办法: 公布内容). */
@Embeddable
@Schema(name = "PublicationContent", description = "公布内容 What is said in public")
public record PublicationContent(
        @Schema(description = "用人单位全称 Full name", examples = "示例配送有限公司")
        @Column(name = "subject_name")
        @NotBlank
        @FreeText(min = 2, max = 200)
        String subjectName,

        @Schema(description = "地址 Address", examples = "呼和浩特市赛罕区示例路 1 号") @NotBlank @FreeText(min = 2, max = 300)
        String address,

        @NotNull @Enumerated(EnumType.STRING) PublicationCategory category,

        @Schema(description = "主要违法事实 Main facts", examples = "拖欠 12 名劳动者工资 96000 元")
        @NotBlank
        @FreeText(min = 2, max = 2000)
        String facts,

        @Schema(description = "处理情况 How it was handled", examples = "已作出行政处理决定并移送公安机关")
        @NotBlank
        @FreeText(min = 2, max = 2000)
        String handling) {}
