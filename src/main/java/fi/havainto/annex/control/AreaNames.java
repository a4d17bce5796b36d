package fi.havainto.annex.control;

import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.organisation.entity.County;
import fi.havainto.organisation.entity.Municipality;
import fi.havainto.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What counties and municipalities are called today. */
@ApplicationScoped
public class AreaNames {

    @PersistenceContext
    private EntityManager em;

    /** The name of an area; not found when there is none, or the municipality is another county's. */
    public BothLanguages of(Area area) {
        if (area.isCounty()) {
            return county(area.countyCode());
        }
        Municipality municipality = em.find(Municipality.class, area.municipalityCode());
        if (municipality == null || !municipality.getCountyCode().equals(area.countyCode())) {
            throw new NotFound();
        }
        return of(municipality);
    }

    public BothLanguages county(String code) {
        County county = em.find(County.class, code);
        if (county == null) {
            throw new NotFound();
        }
        return BothLanguages.of(county.getNames());
    }

    /** Whether what is written for that county must be there in both languages. */
    public boolean isBilingual(String countyCode) {
        return em.find(County.class, countyCode).isBilingual();
    }

    public static BothLanguages of(Municipality municipality) {
        return new BothLanguages(municipality.name("fi"), municipality.name("sv"));
    }

    public AnnexRow row(Annex annex) {
        return annex.row(of(annex.area()));
    }

    /** Rows of a list; however many areas it names, municipalities are asked for once. */
    public List<AnnexRow> rows(List<Annex> list) {
        Map<Area, BothLanguages> names = new HashMap<>();
        list.stream().map(Annex::area).filter(Area::isCounty).distinct().forEach(area -> names.put(area, of(area)));
        municipalities(list).forEach(one -> names.put(new Area(one.getCountyCode(), one.getCode()), of(one)));
        return list.stream().map(annex -> annex.row(names.get(annex.area()))).toList();
    }

    private List<Municipality> municipalities(List<Annex> list) {
        List<String> codes = list.stream()
                .map(annex -> annex.area().municipalityCode())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.isEmpty()
                ? List.of()
                : em.createQuery("select m from Municipality m where m.code in :codes", Municipality.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }
}
