package org.labourrights.verifier.draw;

import java.util.List;
import org.labourrights.verifier.json.Node;

/** The commitment document (承诺文件), section 2 of the page; each part keeps its place in the file. */
record Document(
        Node at,
        String planNo,
        int attempt,
        List<Former> former,
        String committedOn,
        String visitOn,
        PublicValue publicValue,
        List<ReasonWeight> reasonWeights,
        List<Stratum> strata,
        List<Target> targets,
        List<Excluded> excludedTargets,
        List<Inspector> inspectors,
        List<Excluded> excludedInspectors,
        TeamRule team) {

    static final String ALGORITHM = "nef-draw-1";

    /** An attempt that was voided (作废). */
    record Former(Node at, int attempt, String commitment, String head, String on, String reason) {

        static Former read(Node at) {
            at.exactly("attempt", "commitment", "head", "on", "reason");
            return new Former(
                    at,
                    Form.number(at.member("attempt")),
                    Form.hex(at.member("commitment")),
                    Form.hex(at.member("head")),
                    Form.day(at.member("on")),
                    Form.code(at.member("reason")));
        }
    }

    /** The value of a public event that nobody in the bureau can choose (公共随机值). */
    record PublicValue(Node at, String kind, String number, String day, String template) {

        static PublicValue read(Node at) {
            at.exactly("day", "kind", "number", "template", "wording");
            Form.title(at.member("wording"));
            return new PublicValue(
                    at,
                    Form.joined(at.member("kind")),
                    Form.joined(at.member("number")),
                    Form.day(at.member("day")),
                    Form.title(at.member("template")));
        }

        String prefix() {
            return kind + "|" + number + "|";
        }

        boolean fits(String text) {
            String value = text.startsWith(prefix()) ? text.substring(prefix().length()) : "";
            if (value.length() != template.length()) {
                return false;
            }
            for (int index = 0; index < value.length(); index++) {
                char wanted = template.charAt(index);
                char found = value.charAt(index);
                if (wanted == '#' ? found < '0' || found > '9' : found != wanted) {
                    return false;
                }
            }
            return true;
        }

        long digits() {
            return template.chars().filter(unit -> unit == '#').count();
        }
    }

    record ReasonWeight(Node at, String reason, int weight) {

        static ReasonWeight read(Node at) {
            at.exactly("reason", "weight");
            return new ReasonWeight(at, Form.code(at.member("reason")), Form.number(at.member("weight")));
        }
    }

    record Stratum(Node at, String stratum, int quota, int substitutes) {

        static Stratum read(Node at) {
            at.exactly("quota", "stratum", "substitutes");
            return new Stratum(
                    at,
                    Form.code(at.member("stratum")),
                    Form.number(at.member("quota")),
                    Form.number(at.member("substitutes")));
        }
    }

    record Target(Node at, String stratum, String uscc, int weight, List<String> reasons) {

        static Target read(Node at) {
            at.exactly("reasons", "stratum", "uscc", "weight");
            return new Target(
                    at,
                    Form.code(at.member("stratum")),
                    Form.uscc(at.member("uscc")),
                    Form.number(at.member("weight")),
                    Form.filled(at.member("reasons"), Form::code));
        }
    }

    /** Who was left out of a list, and why. */
    record Excluded(Node at, String who) {

        static Excluded target(Node at) {
            Form.code(at.exactly("reason", "uscc").member("reason"));
            return new Excluded(at, Form.uscc(at.member("uscc")));
        }

        static Excluded inspector(Node at) {
            Form.code(at.exactly("officer", "reason").member("reason"));
            return new Excluded(at, Form.officer(at.member("officer")));
        }
    }

    record Inspector(
            Node at,
            String officer,
            String agency,
            String certificateValidTo,
            List<String> specialities,
            int capacity,
            List<String> recusals) {

        static Inspector read(Node at) {
            at.exactly("agency", "capacity", "certificateValidTo", "officer", "recusals", "specialities");
            return new Inspector(
                    at,
                    Form.officer(at.member("officer")),
                    Form.code(at.member("agency")),
                    Form.day(at.member("certificateValidTo")),
                    Form.list(at.member("specialities"), Form::code),
                    (int) at.member("capacity").whole(1, Form.HEAVIEST),
                    Form.list(at.member("recusals"), Form::hex));
        }
    }

    record TeamRule(Node at, int size, List<Share> agencies) {

        static TeamRule read(Node at) {
            at.exactly("agencies", "size");
            return new TeamRule(at, Form.number(at.member("size")), Form.list(at.member("agencies"), Share::read));
        }

        long minima() {
            return agencies.stream().mapToLong(Share::minimum).sum();
        }
    }

    /** How many of an agency must take part at least. */
    record Share(Node at, String agency, int minimum) {

        static Share read(Node at) {
            at.exactly("agency", "minimum");
            return new Share(at, Form.code(at.member("agency")), Form.number(at.member("minimum")));
        }
    }

    static Document read(Node at) {
        at.exactly(
                "algorithm",
                "attempt",
                "committedOn",
                "excludedInspectors",
                "excludedTargets",
                "former",
                "inspectors",
                "planNo",
                "publicValue",
                "reasonWeights",
                "secretHash",
                "strata",
                "targets",
                "team",
                "visitOn");
        Form.is(at.member("algorithm"), ALGORITHM);
        Form.hex(at.member("secretHash"));
        return new Document(
                at,
                Form.title(at.member("planNo")),
                Form.number(at.member("attempt")),
                Form.list(at.member("former"), Former::read),
                Form.day(at.member("committedOn")),
                Form.day(at.member("visitOn")),
                PublicValue.read(at.member("publicValue")),
                Form.list(at.member("reasonWeights"), ReasonWeight::read),
                Form.filled(at.member("strata"), Stratum::read),
                Form.list(at.member("targets"), Target::read),
                Form.list(at.member("excludedTargets"), Excluded::target),
                Form.filled(at.member("inspectors"), Inspector::read),
                Form.list(at.member("excludedInspectors"), Excluded::inspector),
                TeamRule.read(at.member("team")));
    }
}
