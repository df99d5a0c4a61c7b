package org.labourrights.inspection.draw.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The published file, field by field, with the chain of its records. */
record BundleFile(
        String format,
        CommitmentDocument document,
        Hash commitment,
        String secret,
        String publicValue,
        String seed,
        String drawnOn,
        List<StratumResult> result,
        List<Change> records,
        Hash head) {

    static final String FORMAT = "nef-draw-bundle-1";

    BundleFile {
        result = List.copyOf(result);
        records = List.copyOf(records);
    }

    /** A file without records. */
    static BundleFile begin(
            CommitmentDocument document,
            Secret secret,
            Draw.Seeded seeded,
            String drawnOn,
            List<StratumResult> result) {
        Start start = new Start(
                seeded.commitment(), drawnOn, seeded.publicValue(), result, secret.reveal(), seeded.seedText());
        return new BundleFile(
                FORMAT,
                document,
                start.commitment(),
                start.secret(),
                start.publicValue(),
                start.seed(),
                drawnOn,
                result,
                List.of(),
                Json.digest(start));
    }

    /** The file with one more record, which gets its digest here. */
    BundleFile with(Change unsealed) {
        Change change = unsealed.sealedBy(Json.digestOfRest(unsealed));
        List<Change> more = new ArrayList<>(records);
        more.add(change);
        return new BundleFile(
                format, document, commitment, secret, publicValue, seed, drawnOn, result, more, change.digest());
    }

    /** @throws DrawRefused unless form, commitment, secret, seed, chain and head are what the contents give */
    void check() {
        check(format.equals(FORMAT), "format");
        check(document.commitment().equals(commitment), "commitment");
        Secret revealed = Secret.ofHex(secret);
        Draw.checkSecret(document, revealed);
        check(
                seed.isEmpty()
                        || Draw.seed(commitment, revealed, publicValue).hex().equals(seed),
                "seed");
        check(seed.isEmpty() == drawnOn.isEmpty() && (drawnOn.isEmpty() || isDay(drawnOn)), "drawnOn");
        Hash previous = Json.digest(start());
        for (int i = 0; i < records.size(); i++) {
            Change change = records.get(i);
            check(
                    change.seq() == i + 1
                            && change.previous().equals(previous)
                            && change.digest().equals(Json.digestOfRest(change)),
                    "records/" + i);
            previous = change.digest();
        }
        check(previous.equals(head), "head");
    }

    /** Canonical JSON of what the chain of records begins with. */
    byte[] startBytes() {
        return Json.bytes(start());
    }

    private Start start() {
        return new Start(commitment, drawnOn, publicValue, result, secret, seed);
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void check(boolean right, String place) {
        if (!right) {
            throw new DrawRefused(Rule.UNREADABLE, place, "is not what the contents give");
        }
    }

    /** What the chain of records begins with. */
    private record Start(
            Hash commitment,
            String drawnOn,
            String publicValue,
            List<StratumResult> result,
            String secret,
            String seed) {}
}
