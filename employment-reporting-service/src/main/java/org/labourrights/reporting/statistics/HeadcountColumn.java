package org.labourrights.reporting.statistics;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.labourrights.reporting.report.content.HeadcountLine;

/** The counts of a headcount statistic, in the order in which they are stored: append only, never reorder. */
enum HeadcountColumn {
    POSTS(HeadcountLine::endCount, false),
    POSTS_AT_START(HeadcountLine::startCount, false),
    HIRED(HeadcountLine::hiredCount, false),
    LEFT(HeadcountLine::leftCount, false),
    FEMALE(HeadcountLine::femaleCount, true),
    MINOR(HeadcountLine::minorCount, true),
    LABOR_CONTRACT(HeadcountLine::laborContractCount, true),
    WRITTEN_AGREEMENT(HeadcountLine::writtenAgreementCount, true),
    SELF_EMPLOYED(HeadcountLine::selfEmployedCount, true);

    private final ToLongFunction<HeadcountLine> count;
    private final boolean partOfPosts;

    HeadcountColumn(ToLongFunction<HeadcountLine> count, boolean partOfPosts) {
        this.count = count;
        this.partOfPosts = partOfPosts;
    }

    /** Whether the rest of the posts is a group of its own, which a shown count would reveal. */
    boolean partOfPosts() {
        return partOfPosts;
    }

    /** Name in JSON, {@code laborContract}. */
    String json() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }

    static long[] counts(HeadcountLine line) {
        long[] counts = new long[values().length];
        for (HeadcountColumn column : values()) {
            counts[column.ordinal()] = column.count.applyAsLong(line);
        }
        return counts;
    }
}
