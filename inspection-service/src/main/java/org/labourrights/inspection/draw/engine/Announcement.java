package org.labourrights.inspection.draw.engine;

import java.time.LocalDate;

/** What is published and sealed on the day of the commitment (公告): the lists stay closed, so nobody is warned. */
public record Announcement(
        String format, String planNo, int attempt, Hash commitment, LocalDate committedOn, AnnouncedValue publicValue) {

    static final String FORMAT = "nef-draw-commitment-1";

    public byte[] bytes() {
        return Json.bytes(this);
    }
}
