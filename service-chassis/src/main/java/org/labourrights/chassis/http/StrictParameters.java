package org.labourrights.chassis.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Characters;

/**
 * Refuses query parameters that the operation does not define or that stand twice where one is meant: a misspelt filter
 * that is ignored shows the whole list, and a misspelt {@code dryRun} writes.
 */
@Provider
class StrictParameters implements ContainerRequestFilter {

    private static final String DRY_RUN = "dryRun";
    private static final int LONGEST = 2048;
    private static final int LONGEST_ECHO = 40;

    /** Names of the defined parameters; the value tells whether it may stand several times. */
    private final ConcurrentMap<Method, Map<String, Boolean>> defined = new ConcurrentHashMap<>();

    private final ResourceInfo resource;

    StrictParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        Method method = resource.getResourceMethod();
        if (given.isEmpty() || method == null) {
            return;
        }
        Map<String, Boolean> known = defined.computeIfAbsent(method, StrictParameters::parameters);
        List<FieldProblem> errors = new ArrayList<>();
        given.forEach((name, values) -> check(name, values, known, errors));
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.of("E-PARAMETER", errors));
        }
    }

    private static void check(String name, List<String> values, Map<String, Boolean> known, List<FieldProblem> errors) {
        Boolean several = known.get(name);
        if (several == null) {
            errors.add(FieldProblem.of("?" + printable(name), "E-UNKNOWN-PARAMETER"));
        } else if (values.size() > 1 && !several) {
            errors.add(FieldProblem.of("?" + name, "E-DUPLICATE-FIELD"));
        } else if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
            errors.add(new FieldProblem("?" + name, "E-LENGTH", Map.of("min", 0, "max", LONGEST)));
        } else if (values.stream().anyMatch(value -> unfit(value).isPresent())) {
            errors.add(character("?" + name, values));
        } else if (values.stream().anyMatch(value -> !value.isEmpty() && Characters.isBlank(value))) {
            errors.add(FieldProblem.of("?" + name, "E-FORMAT"));
        } else if (name.equals(DRY_RUN) && !List.of("true", "false").containsAll(values)) {
            errors.add(FieldProblem.of("?" + name, "E-FORMAT"));
        }
    }

    private static OptionalInt unfit(String value) {
        return Characters.unfit(value);
    }

    private static FieldProblem character(String pointer, List<String> values) {
        int point = values.stream()
                .map(StrictParameters::unfit)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseThrow()
                .getAsInt();
        return new FieldProblem(pointer, "E-CHARACTER", Map.of("character", Characters.name(point)));
    }

    /** A name that is echoed is cut and cleaned. */
    private static String printable(String name) {
        String clean = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        return clean.substring(0, Math.min(clean.length(), LONGEST_ECHO));
    }

    private static Map<String, Boolean> parameters(Method method) {
        Map<String, Boolean> names = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            RestQuery rest = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                names.put(query.value(), several(parameter.getType()));
            } else if (rest != null) {
                names.put(rest.value().isEmpty() ? parameter.getName() : rest.value(), several(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                bean(parameter.getType(), names);
            }
        }
        Idempotent idempotent = method.getAnnotation(Idempotent.class);
        if (idempotent != null && idempotent.dryRun()) {
            names.put(DRY_RUN, false);
        }
        return names;
    }

    private static void bean(Class<?> type, Map<String, Boolean> names) {
        for (Field field : type.getDeclaredFields()) {
            QueryParam query = field.getAnnotation(QueryParam.class);
            if (query != null) {
                names.put(query.value(), several(field.getType()));
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                QueryParam query = component.getAnnotation(QueryParam.class);
                if (query != null) {
                    names.put(query.value(), several(component.getType()));
                }
            }
        }
    }

    private static boolean several(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }
}
