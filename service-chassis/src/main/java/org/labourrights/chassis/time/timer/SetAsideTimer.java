package org.labourrights.chassis.time.timer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A timer that failed too often to be tried again by itself.
 *
 * @param lastFailure class of the last failure; its text stands in the service's log
 */
@Schema(name = "SetAsideTimer")
public record SetAsideTimer(
        UUID id,
        @Schema(description = "定时器种类 What falls due") String kind,
        @Schema(description = "所涉对象 What it is about") UUID subject,
        @Schema(description = "阶段 Step of the ladder") String rung,
        @Schema(description = "隶属路径 Reporting path") String divisionPath,
        OffsetDateTime dueAt,
        OffsetDateTime setAsideAt,
        int attemptCount,

        @Schema(description = "最近一次失败的类别 Class of the last failure") @Nullable
        String lastFailure) {

    static final String COLUMNS =
            "id, kind, subject, rung, division_path, due_at, set_aside_at, attempts, last_failure";

    static SetAsideTimer read(ResultSet row) throws SQLException {
        return new SetAsideTimer(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("rung"),
                row.getString("division_path"),
                row.getObject("due_at", OffsetDateTime.class),
                row.getObject("set_aside_at", OffsetDateTime.class),
                row.getInt("attempts"),
                row.getString("last_failure"));
    }

    /** What the log keeps of a timer that somebody released or dismissed. */
    record Decided(
            String kind,
            UUID subject,
            String rung,
            Instant dueAt,
            int attemptCount,
            @Nullable String lastFailure) {

        static Decided of(SetAsideTimer timer) {
            return new Decided(
                    timer.kind(),
                    timer.subject(),
                    timer.rung(),
                    timer.dueAt().toInstant(),
                    timer.attemptCount(),
                    timer.lastFailure());
        }
    }
}
