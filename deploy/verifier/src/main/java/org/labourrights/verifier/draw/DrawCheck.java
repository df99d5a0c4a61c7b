package org.labourrights.verifier.draw;

import java.util.List;
import java.util.Map;
import org.labourrights.verifier.draw.Document.Stratum;
import org.labourrights.verifier.draw.Lots.Best;
import org.labourrights.verifier.draw.Lots.Ranked;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Misfit;
import org.labourrights.verifier.json.Node;
import org.labourrights.verifier.verdict.Break;
import org.labourrights.verifier.verdict.Breaks;
import org.labourrights.verifier.verdict.Broken;

/** All checks of one bundle in the order of the page, section 6. */
public final class DrawCheck {

    private final Bundle bundle;
    private final Breaks breaks = new Breaks();

    private DrawCheck(Bundle bundle) {
        this.bundle = bundle;
    }

    /** @throws Broken when it is not of the form of a bundle, which ends all checking */
    public static DrawCheck of(Json file) {
        return new DrawCheck(formed(() -> Bundle.read(Node.root(file))));
    }

    interface Reading<T> {
        T read();
    }

    /** Check 1. */
    static <T> T formed(Reading<T> reading) {
        try {
            return reading.read();
        } catch (Misfit misfit) {
            throw new Broken(Break.of("1", misfit.pointer(), "1", misfit.expected(), misfit.found()));
        }
    }

    /** Checks 2 to 24; the first break names the cause, the others what follows from it. */
    public List<Break> run() {
        new DocumentChecks(bundle, breaks).run();
        ChainChecks chain = new ChainChecks(bundle, breaks);
        if (bundle.hasNoValue()) {
            chain.chain();
            chain.days();
            chain.ends(() -> true);
            return breaks.all();
        }
        ResultChecks.seed(bundle, breaks);
        Lots lots = new Lots(bundle.seed().isEmpty() ? "00".repeat(32) : bundle.seed());
        if (!bundle.result().isEmpty()) {
            new ResultChecks(bundle, lots, breaks).run();
        }
        chain.chain();
        chain.days();
        new ReplacementChecks(bundle, lots).run().forEach(breaks::add);
        chain.ends(() -> canFillTeams(lots));
        return breaks.all();
    }

    Bundle bundle() {
        return bundle;
    }

    /** Words for whoever reads that it is valid: plan, attempt, strata, drawn enterprises, later records. */
    public List<Object> figures() {
        return List.of(
                bundle.document().planNo(),
                String.valueOf(bundle.document().attempt()),
                String.valueOf(bundle.document().targets().size()),
                String.valueOf(bundle.result().stream()
                        .mapToInt(drawn -> drawn.drawn().size())
                        .sum()),
                String.valueOf(bundle.records().size()),
                bundle.commitment());
    }

    /** Whether the draw ended in a void. */
    public boolean isVoided() {
        return bundle.records().stream().anyMatch(Later.Voided.class::isInstance);
    }

    private boolean canFillTeams(Lots lots) {
        Map<String, List<Best>> orders = ResultChecks.orders(bundle.document(), lots);
        Roster roster = new Roster(bundle.document(), bundle.secret(), lots);
        for (Stratum stratum : bundle.document().strata()) {
            List<Best> order = orders.getOrDefault(stratum.stratum(), List.of());
            for (Best drawn : order.subList(0, Math.min(stratum.quota(), order.size()))) {
                var team = roster.team(drawn.target().uscc(), officer -> false);
                if (team.isEmpty()) {
                    return false;
                }
                for (Ranked member : team.get()) {
                    roster.take(member.inspector().officer());
                }
            }
        }
        return true;
    }
}
