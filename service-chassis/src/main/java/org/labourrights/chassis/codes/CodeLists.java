package org.labourrights.chassis.codes;

import jakarta.inject.Inject;
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
import java.util.stream.Stream;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The code lists of the service and of the chassis: those of {@code data/codes/*.yaml} of every jar, and over them what was
 * entered since.
 */
@Singleton
public class CodeLists {
    private static final EnteredCodes NONE = new EnteredCodes() {
        @Override
        public long revision() {
            return 0;
        }

        @Override
        public CodeList over(CodeList seed) {
            return seed;
        }
    };

    private final Map<String, CodeList> seed = new TreeMap<>();
    private final EnteredCodes entered;
    private volatile Current current;

    /**
     * The lists of the jars alone.
     *
     * @throws IllegalStateException if a list or a code stands twice
     */
    public CodeLists() {
        this(NONE);
    }

    /** @throws IllegalStateException if a list or a code stands twice */
    @Inject
    CodeLists(EnteredCodes entered) {
        for (CodeFile file : DataFiles.read("data/codes", CodeFile.class)) {
            file.lists().forEach(this::add);
        }
        this.entered = entered;
        this.current = new Current(0, seed);
    }

    private record Current(long revision, Map<String, CodeList> lists) {}

    /** All lists by id. */
    public Collection<CodeList> all() {
        return Collections.unmodifiableCollection(lists().values());
    }

    public Optional<CodeList> list(String id) {
        return Optional.ofNullable(lists().get(id));
    }

    /** The code, whether it is valid or not: what is called so stays readable. */
    public Optional<CodeItem> find(String list, String code) {
        return items(list, code).findFirst();
    }

    public boolean contains(String list, String code, LocalDate on) {
        return items(list, code).anyMatch(item -> item.validOn(on));
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

    private Stream<CodeItem> items(String list, String code) {
        return list(list).stream().flatMap(each -> each.items().stream()).filter(item -> item.code()
                .equals(code));
    }

    private Map<String, CodeList> lists() {
        long revision = entered.revision();
        Current known = current;
        if (known.revision() != revision) {
            Map<String, CodeList> lists = new TreeMap<>();
            seed.forEach((id, list) -> lists.put(id, entered.over(list)));
            known = new Current(revision, lists);
            current = known;
        }
        return known.lists();
    }

    private void add(CodeList list) {
        Set<String> codes = new HashSet<>();
        boolean doubled = list.items().stream().anyMatch(item -> !codes.add(item.code()));
        if (doubled || seed.put(list.list(), list) != null) {
            throw new IllegalStateException("code list " + list.list() + " or one of its codes stands twice");
        }
    }
}
