package fi.havainto.platform.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds the smallest and the largest value that an unknown count can have in any table that agrees with all sums:
 * everything that an attacker can get by computing, fractions allowed.
 */
final class LinearProgram {

    /** How far a solver may be off a whole number. */
    private static final double TOLERANCE = 1e-6;

    private final Sums sums;
    private final Propagation known;
    private final Map<Integer, Linked> models = new HashMap<>();

    /** Unknowns that have to do with each other, and where each stands in their common model. */
    private record Linked(ExpressionsBasedModel model, Map<Integer, Integer> position) {}

    LinearProgram(Sums sums, Propagation known) {
        this.sums = sums;
        this.known = known;
    }

    /**
     * The interval of an unknown.
     *
     * @throws IllegalStateException when the solver finds no answer: then nothing may be published
     */
    Interval interval(int unknown) {
        Interval before = known.interval(unknown);
        if (before.isExact()) {
            return before;
        }
        long low = (long) Math.ceil(solve(unknown, false) - TOLERANCE);
        long high = (long) Math.floor(solve(unknown, true) + TOLERANCE);
        return new Interval(Math.max(before.low(), low), Math.min(before.high(), high));
    }

    /** A copy for each question: a solver may leave traces of the last one in its model. */
    private double solve(int unknown, boolean largest) {
        if (!models.containsKey(unknown)) {
            Linked linked = linked(unknown);
            linked.position().keySet().forEach(one -> models.put(one, linked));
        }
        Linked linked = models.get(unknown);
        ExpressionsBasedModel model = linked.model().copy();
        model.getVariable(linked.position().get(unknown)).weight(1);
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return largest ? Interval.OPEN : 0;
        }
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The solver says " + result.getState());
        }
        return result.getValue();
    }

    private Linked linked(int unknown) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new TreeMap<>();
        Set<Sums.Sum> linking = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(unknown));
        while (!open.isEmpty()) {
            int next = open.remove();
            Interval interval = known.interval(next);
            if (!interval.isExact() && !variables.containsKey(next)) {
                variables.put(next, variable(model, next, interval));
                for (Sums.Sum sum : sums.of(next)) {
                    if (linking.add(sum)) {
                        open.add(sum.whole());
                        Arrays.stream(sum.parts()).forEach(open::add);
                    }
                }
            }
        }
        linking.forEach(sum -> enter(model.newExpression("sum" + model.countExpressions()), sum, variables));
        Map<Integer, Integer> position = new HashMap<>();
        variables.forEach((one, variable) -> position.put(one, model.indexOf(variable)));
        return new Linked(model, position);
    }

    private static Variable variable(ExpressionsBasedModel model, int unknown, Interval interval) {
        Variable variable = model.newVariable("count" + unknown).lower(interval.low());
        return interval.high() < Interval.OPEN ? variable.upper(interval.high()) : variable;
    }

    /** Parts less their whole are zero; what is known goes to the other side. */
    private void enter(Expression expression, Sums.Sum sum, Map<Integer, Variable> variables) {
        long rest = 0;
        for (int part : sum.parts()) {
            if (variables.containsKey(part)) {
                expression.set(variables.get(part), 1);
            } else {
                rest -= known.interval(part).low();
            }
        }
        if (variables.containsKey(sum.whole())) {
            expression.set(variables.get(sum.whole()), -1);
        } else {
            rest += known.interval(sum.whole()).low();
        }
        expression.level(rest);
    }
}
