package org.partnerportal.offer;

import java.util.List;

/**
 * What is wrong with a draft, at which field. The text is the bundle key {@code offer.problem.<code>}.
 *
 * @param field path of the field, for example {@code channels[1].value} or {@code scope.included.es}
 * @param blocking publishing is refused; otherwise it is advice
 */
public record OfferProblem(String field, String code, boolean blocking, List<Object> arguments) {

    public OfferProblem {
        arguments = List.copyOf(arguments);
    }
}
