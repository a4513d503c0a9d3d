package org.pmo4j.examples.ofbiz;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * What files of OFBiz hold, as a portfolio, and what became of their elements.
 *
 * @param files how many files were read
 * @param portfolio the portfolio
 * @param tally each element, counted once
 */
record OfbizData(int files, Portfolio portfolio, Tally tally) {

    /**
     * Reads files and folders.
     *
     * @param sources files, or folders of files whose names end in {@code .xml}
     * @param days turns timestamps into days
     * @param asOf the day at which links and assignments must be in force
     * @return the data
     * @throws InvalidModelException if anything cannot be read or is contradictory, naming every fault with file and line
     */
    static OfbizData read(List<Path> sources, ServerDays days, LocalDate asOf) {
        var faults = new Faults();
        var tally = new Tally();
        var entities = new Entities(faults);
        var reader = new EntityReader(entities, tally, faults);
        List<Path> files = SourceFiles.of(sources, faults);
        if (!faults.isEmpty()) {
            entities.incomplete();
        }
        files.forEach(reader::read);

        var statuses = new Statuses(entities, tally, faults);
        var parties = new Parties(entities, tally);
        var efforts = new WorkEfforts(entities, statuses, tally, faults);
        var links = new Links(entities, efforts, days, asOf, tally, faults);
        var assignments = new Assignments(entities, efforts, statuses, days, asOf, tally, faults);
        if (entities.whole() && efforts.projects().isEmpty()) {
            faults.add("", "these files hold no WorkEffort of type PROJECT");
        }
        var schedules = new ScheduleMapper(efforts, links, assignments, days, faults);
        var managers = new ManagerMapper(assignments, parties, tally);
        var mapper = new PortfolioMapper(efforts, assignments, parties, days, schedules, managers, faults);
        return new OfbizData(files.size(), mapper.map(), tally);
    }
}
