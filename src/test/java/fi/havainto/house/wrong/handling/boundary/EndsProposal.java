package fi.havainto.house.wrong.handling.boundary;

import fi.havainto.report.entity.ActionProposal;
import java.util.function.LongConsumer;

/** Wrong: only feedback says which feedback ended a proposal; a reference to the method is a call too. */
class EndsProposal {
    LongConsumer ending(ActionProposal proposal) {
        return proposal::endedBy;
    }
}
