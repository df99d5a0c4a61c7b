package org.labourrights.chassis.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;

/** The place of a parameter as problems name it: {@code ?limit}, {@code @If-Match}. */
final class ParameterName {

    private ParameterName() {}

    static String of(Annotation[] annotations) {
        if (annotations != null) {
            for (Annotation annotation : annotations) {
                if (annotation instanceof QueryParam query) {
                    return "?" + query.value();
                }
                if (annotation instanceof HeaderParam header) {
                    return "@" + header.value();
                }
            }
        }
        return "";
    }
}
