package org.labourrights.chassis.problem;

/** Carries a problem out of a use case; its transaction rolls back and the caller gets the problem. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        // A refusal is an answer, not a fault: no stack trace.
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.code(), cause, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
