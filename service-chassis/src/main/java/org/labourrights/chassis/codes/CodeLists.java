package org.labourrights.chassis.codes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The code lists of the service and of the chassis, from {@code data/codes/*.yaml} of every jar. Immutable. */
@Singleton
public class CodeLists {
    private final Map<String, CodeList> lists = new TreeMap<>();

    /** @throws IllegalStateException if a list or a code stands twice */
    public CodeLists() {
        for (CodeFile file : DataFiles.read("data/codes", CodeFile.class)) {
            file.lists().forEach(this::add);
        }
    }

    /** All lists by id. */
    public Collection<CodeList> all() {
        return Collections.unmodifiableCollection(lists.values());
    }

    public Optional<CodeList> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    public Optional<CodeItem> find(String list, String code) {
        return list(list).stream()
                .flatMap(each -> each.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    public boolean contains(String list, String code, LocalDate on) {
        return find(list, code).filter(item -> item.validOn(on)).isPresent();
    }

    /**
     * The refusal of a code, if it is not valid on the day.
     *
     * @param pointer where the code stands in the request
     */
    public Optional<FieldProblem> check(String list, String code, LocalDate on, String pointer) {
        return contains(list, code, on)
                ? Optional.empty()
                : Optional.of(new FieldProblem(pointer, "E-CODE", Map.of("list", list)));
    }

    /** @throws ProblemException {@code E-CODE} (422) if the code is not valid on the day */
    public void require(String list, String code, LocalDate on, String pointer) {
        check(list, code, on, pointer).ifPresent(problem -> {
            throw new ProblemException(Problem.of("E-CODE", List.of(problem)));
        });
    }

    private void add(CodeList list) {
        Set<String> codes = new HashSet<>();
        boolean doubled = list.items().stream().anyMatch(item -> !codes.add(item.code()));
        if (doubled || lists.put(list.list(), list) != null) {
            throw new IllegalStateException("code list " + list.list() + " or one of its codes stands twice");
        }
    }
}
