package org.labourrights.chassis.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeList;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.codes.ListOwner;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyMember;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.reference.entry.ReferenceChange;
import org.labourrights.chassis.reference.entry.ReferenceKind;
import org.labourrights.chassis.reference.entry.ReferenceProblem;
import org.labourrights.chassis.reference.entry.ReferenceRow;
import org.labourrights.chassis.scope.Caller;

/**
 * Codes of the lists that the bureau owns ({@link ListOwner#BUREAU}). A code is added or ended, for the whole country and
 * never backwards; it never means anything else, because rows and statistics of years carry it.
 */
@Singleton
class BureauCodeKind implements ReferenceKind<BureauCodeKind.Names> {
    private static final Pattern KEY = Pattern.compile("([a-z]+(?:-[a-z]+)*)/([A-Z][A-Z0-9_]{1,39})");
    private static final PolicyMember<String> ZH = PolicyMember.needed("zh", PolicyShapes.words(60));
    private static final PolicyMember<String> EN = PolicyMember.needed("en", PolicyShapes.words(80));
    private static final PolicyShape<Names> CONTENT =
            PolicyLists.object(ZH, EN).as(fields -> new Names(fields.get(ZH), fields.get(EN)));

    /** As they came with the application. */
    private final CodeLists seed = new CodeLists();

    /** What a code is called. */
    record Names(String zh, String en) {}

    static String key(CodeList list, String code) {
        return list.list() + "/" + code;
    }

    @Override
    public String name() {
        return "code";
    }

    @Override
    public String title() {
        return "代码 Code of a list that the bureau owns";
    }

    @Override
    public String keyForm() {
        return "代码表/代码 list/CODE: industry/EXPRESS";
    }

    @Override
    public PolicyShape<Names> content() {
        return CONTENT;
    }

    @Override
    public List<FieldProblem> wrongKey(String key) {
        Matcher form = KEY.matcher(key);
        if (!form.matches()) {
            return List.of(ReferenceProblem.key(keyForm()));
        }
        return seed.list(form.group(1))
                        .filter(list -> list.owner() == ListOwner.BUREAU)
                        .isPresent()
                ? List.of()
                : List.of(FieldProblem.of("/key", "E-REFERENCE-LIST"));
    }

    /** The whole country reads the same lists. */
    @Override
    public String reach(String key) {
        return Caller.NATION;
    }

    @Override
    public List<ReferenceRow<Names>> seed(String key) {
        return item(key)
                .map(item -> new ReferenceRow<>(
                        item.validFrom(), item.validTo(), new Names(item.zh(), item.en()), item.sourceTag()))
                .stream()
                .toList();
    }

    @Override
    public List<FieldProblem> wrong(ReferenceChange<Names> change) {
        ReferenceRow<Names> after = change.after();
        Optional<LocalDate> since = change.usedSince();
        if (after == null) {
            return since.map(day -> ReferenceProblem.used("", day)).stream().toList();
        }
        List<FieldProblem> wrong = new ArrayList<>();
        LocalDate today = change.today();
        LocalDate latest = today.plusYears(1);
        if (since.isEmpty() ? after.since().isBefore(today) : !after.since().equals(since.get())) {
            wrong.add(
                    since.isEmpty()
                            ? ReferenceProblem.day("/validFrom", today, latest)
                            : ReferenceProblem.used("/validFrom", since.get()));
        }
        if (after.validTo() != null && after.validTo().isBefore(today)) {
            wrong.add(ReferenceProblem.day("/validTo", today, latest));
        }
        if (change.standing().anyMatch(row -> !row.content().equals(after.content()))) {
            wrong.add(FieldProblem.of("/content", "E-REFERENCE-MEANING"));
        }
        return wrong;
    }

    private Optional<CodeItem> item(String key) {
        Matcher form = KEY.matcher(key);
        return form.matches() ? seed.find(form.group(1), form.group(2)) : Optional.empty();
    }
}
