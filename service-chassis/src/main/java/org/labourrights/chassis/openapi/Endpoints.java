package org.labourrights.chassis.openapi;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.LongestBody;
import org.labourrights.chassis.idempotency.Idempotent;

/** The resource methods of the application by HTTP method and path, read from the index of its classes. */
final class Endpoints {

    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(
            GET.class, "GET", POST.class, "POST", PUT.class, "PUT", PATCH.class, "PATCH", DELETE.class, "DELETE");

    private final Map<String, Endpoint> endpoints = new HashMap<>();

    private final IndexView index;

    Endpoints(IndexView index) {
        this.index = index;
        for (AnnotationInstance path : index.getAnnotations(DotName.createSimple(Path.class))) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                read(path.target().asClass(), path.value().asString());
            }
        }
    }

    Optional<Endpoint> find(String method, String path) {
        return Optional.ofNullable(endpoints.get(method + ' ' + normal(path)));
    }

    /** Operations may be inherited from a class of the chassis that has no address of its own. */
    private void read(ClassInfo type, String base) {
        for (ClassInfo at = type; at != null; at = above(at)) {
            at.methods().forEach(method -> read(type, method, base));
        }
    }

    private @Nullable ClassInfo above(ClassInfo type) {
        return type.superName() == null ? null : index.getClassByName(type.superName());
    }

    private void read(ClassInfo type, MethodInfo method, String base) {
        METHODS.forEach((annotation, http) -> {
            if (method.hasDeclaredAnnotation(annotation)) {
                AnnotationInstance path = method.declaredAnnotation(Path.class);
                String full = base + '/' + (path == null ? "" : path.value().asString());
                endpoints.putIfAbsent(http + ' ' + normal(full), endpoint(type, method));
            }
        });
    }

    private static Endpoint endpoint(ClassInfo type, MethodInfo method) {
        AnnotationInstance idempotent = method.declaredAnnotation(Idempotent.class);
        AnnotationInstance status = method.declaredAnnotation(ResponseStatus.class);
        AnnotationValue dryRun = idempotent == null ? null : idempotent.value("dryRun");
        List<String> roles = roles(type, method);
        return new Endpoint(
                roles,
                idempotent != null,
                dryRun != null && dryRun.asBoolean(),
                status == null ? null : status.value().asInt(),
                longestBody(method, roles),
                type.simpleName().replaceAll("Resource$", ""),
                method.name());
    }

    private static @Nullable Long longestBody(MethodInfo method, @Nullable List<String> roles) {
        AnnotationInstance own = method.declaredAnnotation(LongestBody.class);
        if (own != null) {
            return own.value().asLong();
        }
        return roles == null ? LongestBody.OPEN : null;
    }

    private static @Nullable List<String> roles(ClassInfo type, MethodInfo method) {
        if (method.hasDeclaredAnnotation(PermitAll.class)) {
            return null;
        }
        AnnotationInstance own = method.declaredAnnotation(RolesAllowed.class);
        if (own != null) {
            return names(own);
        }
        AnnotationInstance shared = onClass(type, method, RolesAllowed.class);
        if (shared != null && !method.hasDeclaredAnnotation(DenyAll.class)) {
            return names(shared);
        }
        return onClass(type, method, PermitAll.class) == null ? List.of() : null;
    }

    /** The class that declares the method speaks for it, then the one with the address. */
    private static @Nullable AnnotationInstance onClass(
            ClassInfo type, MethodInfo method, Class<? extends Annotation> annotation) {
        AnnotationInstance declaring = method.declaringClass().declaredAnnotation(annotation);
        return declaring == null ? type.declaredAnnotation(annotation) : declaring;
    }

    private static List<String> names(AnnotationInstance rolesAllowed) {
        return Arrays.stream(rolesAllowed.value().asStringArray()).sorted().toList();
    }

    /** Without regular expressions in templates, doubled or trailing slashes. */
    private static String normal(String path) {
        String plain =
                ("/" + path).replaceAll("\\{\\s*([^:}\\s]+)[^}]*}", "{$1}").replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
