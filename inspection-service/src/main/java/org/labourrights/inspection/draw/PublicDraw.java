package org.labourrights.inspection.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/** One attempt of a draw, as everybody sees it. */
@Schema(name = "PublicDraw", description = "公开的抽签 One attempt of a draw, as everybody sees it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicDraw(
        @Schema(examples = "2026-150105-DR-001") String planNo,
        DivisionCode divisionCode,
        String leadAgencyId,

        @Schema(description = "第几次 Which attempt", examples = "1")
        int attempt,

        State state,
        Announcement announcement,
        @Nullable LocalDate visitOn,
        @Nullable LocalDate drawnOn,

        @Schema(description = "产生的公开数 The public value that came", examples = "双色球|2026137|03 07 12 18 25 31+09")
        @Nullable
        String publicValue,

        @Nullable LocalDate voidedOn,

        @Schema(description = "作废理由 Why it is void", examples = "LIST_ERROR") @Nullable
        String voidReason,

        @Schema(
                description =
                        "公开文件的地址，可下载验算；抽签或作废前没有 Where its file is, to be checked by anybody; none before the draw",
                examples = "/api/inspection/v1/public/draws/2026-150105-DR-001/attempts/1")
        @Nullable
        String bundlePath) {

    /** How far an attempt is. */
    enum State {
        COMMITTED,
        DRAWN,
        VOIDED
    }

    /** What was published on the day of the commitment, as the page of the draw fixes it. */
    @Schema(name = "DrawAnnouncement", description = "承诺公告 What was published on the day of the commitment")
    record Announcement(
            @Schema(examples = "nef-draw-commitment-1") String format,
            String planNo,
            int attempt,

            @Schema(description = "承诺 SHA-256 of lists and rules")
            String commitment,

            LocalDate committedOn,
            Value publicValue) {}

    /** The public value that was announced. */
    @Schema(name = "AnnouncedPublicValue", description = "公告的公开数 The public value that was announced")
    record Value(String kind, String number, LocalDate day, String template, String wording) {}
}
