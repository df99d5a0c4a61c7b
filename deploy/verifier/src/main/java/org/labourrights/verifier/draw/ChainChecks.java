package org.labourrights.verifier.draw;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.labourrights.verifier.draw.Later.Link;
import org.labourrights.verifier.draw.Later.Succeeded;
import org.labourrights.verifier.draw.Later.Voided;
import org.labourrights.verifier.verdict.Breaks;

/** Checks 20, 21 and 24: that nothing of what happened later was dropped or bent, and that a void hides nothing. */
final class ChainChecks {

    static final String VALUE_ABSENT = "PUBLIC_VALUE_ABSENT";
    static final String TEAM_IMPOSSIBLE = "TEAM_IMPOSSIBLE";

    private static final Set<String> REASONS =
            Set.of("LIST_ERROR", "PROCEDURE_ERROR", "PLAN_CANCELLED", VALUE_ABSENT, TEAM_IMPOSSIBLE);

    private final Bundle bundle;
    private final Breaks breaks;

    ChainChecks(Bundle bundle, Breaks breaks) {
        this.bundle = bundle;
        this.breaks = breaks;
    }

    void chain() {
        String previous = bundle.start();
        List<Later> records = bundle.records();
        for (int index = 0; index < records.size(); index++) {
            Link link = records.get(index).link();
            breaks.unless(
                    link.at().member("seq").whole(0, Form.LARGEST) == index + 1,
                    20,
                    link.at().member("seq"),
                    index + 1);
            breaks.unlessText(20, link.at().member("previous"), previous);
            breaks.unlessText(20, link.at().member("digest"), link.recomputed());
            previous = link.digest();
        }
        breaks.unlessText(20, bundle.at().member("head"), previous);
    }

    void days() {
        String before = bundle.drawnOn();
        for (Later record : bundle.records()) {
            Link link = record.link();
            breaks.unless(link.on().compareTo(before) >= 0, 21, link.at().member("on"), "≥ " + before);
            before = link.on();
        }
    }

    /** @param canFillTeams whether the draw, done again, has a team for each entry; asked only when that matters */
    void ends(BooleanSupplier canFillTeams) {
        boolean voided = false;
        boolean succeeded = false;
        for (Later record : bundle.records()) {
            boolean fits =
                    switch (record) {
                        case Voided ignored -> !voided;
                        case Succeeded ignored -> voided && !succeeded;
                        case Later.TargetReplaced ignored -> !voided;
                        case Later.OfficerReplaced ignored -> !voided;
                    };
            breaks.unless(
                    fits, 24, record.link().at().member("kind"), voided ? "SUCCEEDED, 1 ×" : "VOIDED → SUCCEEDED");
            voided |= record instanceof Voided;
            succeeded |= record instanceof Succeeded;
            reason(record);
            successor(record);
        }
        if (bundle.hasNoValue()) {
            withoutValue();
        } else if (bundle.result().isEmpty()) {
            withoutTeams(canFillTeams);
        }
    }

    private void reason(Later record) {
        if (record instanceof Voided(Link link, String reason)) {
            boolean only = bundle.result().isEmpty();
            boolean fits = REASONS.contains(reason)
                    && (only || !reason.equals(VALUE_ABSENT) && !reason.equals(TEAM_IMPOSSIBLE));
            breaks.unless(fits, 24, link.at().member("reason"), "LIST_ERROR | PROCEDURE_ERROR | PLAN_CANCELLED");
        }
    }

    private void successor(Later record) {
        if (record instanceof Succeeded(Link link, String commitment)) {
            boolean other = !commitment.equals(bundle.commitment())
                    && bundle.document().former().stream()
                            .noneMatch(former -> former.commitment().equals(commitment));
            breaks.unless(other, 24, link.at().member("commitment"), "≠ " + bundle.commitment());
        }
    }

    private void withoutValue() {
        String day = bundle.document().publicValue().day();
        if (!(first() instanceof Voided(Link link, String reason))) {
            emptyWithoutReason();
        } else if (reason.equals(VALUE_ABSENT)) {
            breaks.unless(link.on().compareTo(day) >= 0, 24, link.at().member("on"), "≥ " + day);
        } else {
            String least = bundle.document().committedOn();
            breaks.unless(!reason.equals(TEAM_IMPOSSIBLE), 24, link.at().member("reason"), "≠ " + TEAM_IMPOSSIBLE);
            breaks.unless(
                    link.on().compareTo(day) < 0 && link.on().compareTo(least) >= 0,
                    24,
                    link.at().member("on"),
                    least + " ≤ … < " + day);
        }
    }

    private void withoutTeams(BooleanSupplier canFillTeams) {
        if (!(first() instanceof Voided(Link link, String reason))) {
            emptyWithoutReason();
        } else {
            breaks.unless(reason.equals(TEAM_IMPOSSIBLE), 24, link.at().member("reason"), TEAM_IMPOSSIBLE);
            if (reason.equals(TEAM_IMPOSSIBLE) && canFillTeams.getAsBoolean()) {
                emptyWithoutReason();
            }
        }
    }

    private void emptyWithoutReason() {
        breaks.unless(false, 24, bundle.at().member("result"), "[…]");
    }

    private @Nullable Later first() {
        return bundle.records().isEmpty() ? null : bundle.records().getFirst();
    }
}
