package org.partnerportal.offer;

import java.util.List;
import org.partnerportal.shared.error.BusinessException;

/** Publishing was refused; {@link #problems()} names each reason with its field. */
public class OfferIncompleteException extends BusinessException {

    private final transient List<OfferProblem> problems;

    public OfferIncompleteException(List<OfferProblem> problems) {
        super(problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<OfferProblem> problems() {
        return problems;
    }
}
