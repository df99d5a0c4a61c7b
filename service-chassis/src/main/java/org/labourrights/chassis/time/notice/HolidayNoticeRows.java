package org.labourrights.chassis.time.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.CalendarFiles;
import org.labourrights.chassis.time.CalendarYear;

/** The notices entered so far. Every call joins the caller's transaction if there is one. */
@Singleton
class HolidayNoticeRows {
    private static final String LATEST = """
            SELECT DISTINCT ON (year) year, content FROM holiday_notice ORDER BY year, position DESC
            """;
    private static final String INSERT = """
            INSERT INTO holiday_notice (id, year, content, recorded_at, recorded_by, reason, position)
            VALUES (?, ?, ?::jsonb, ?, ?, ?, coalesce(?::bigint, nextval('holiday_notice_revision'))) ON CONFLICT (id) DO NOTHING
            """;

    private final Database database;
    private final ObjectMapper json;

    HolidayNoticeRows(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Latest(int year, Optional<CalendarYear> content) {}

    long revision() {
        return database.one("SELECT coalesce(max(revision), 0) FROM holiday_notice", row -> row.getLong(1))
                .orElseThrow();
    }

    /** The years to count by: those that came with the application, and over them what was entered since. */
    Collection<CalendarYear> years() {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        CalendarFiles.years().forEach(year -> years.put(year.year(), year));
        database.list(LATEST, this::latest)
                .forEach(entry -> entry.content().ifPresent(year -> years.put(entry.year(), year)));
        return List.copyOf(years.values());
    }

    /** Whether the latest entry of the year is a notice. */
    boolean isEntered(int year) {
        return database.list(LATEST, this::latest).stream()
                .anyMatch(entry -> entry.year() == year && entry.content().isPresent());
    }

    /** @param position among the entries of the year; null: behind all that were made here */
    void insert(Entry entry, @Nullable Long position) {
        CalendarYear content = entry.content();
        database.update(
                INSERT,
                entry.id(),
                entry.year(),
                content == null ? null : text(content),
                entry.at(),
                entry.by(),
                entry.reason(),
                position);
    }

    private Latest latest(ResultSet row) throws SQLException {
        String content = row.getString("content");
        try {
            return new Latest(
                    row.getInt("year"),
                    content == null ? Optional.empty() : Optional.of(json.readValue(content, CalendarYear.class)));
        } catch (JsonProcessingException e) {
            throw new SQLException("holiday_notice.content is no year", e);
        }
    }

    private String text(CalendarYear year) {
        try {
            return json.writeValueAsString(year);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A calendar year cannot be written as JSON", e);
        }
    }
}
