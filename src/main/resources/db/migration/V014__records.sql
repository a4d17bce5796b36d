-- Records: how long a report is kept, as data. Nothing is removed by these rows yet.

create table report_retention_class (
    code    varchar(40)  primary key,
    ordinal integer      not null,
    name_fi varchar(120) not null,
    name_sv varchar(120) not null,
    name_en varchar(120) not null,
    years   integer      check (years between 1 and 150),
    ground  varchar(400) not null
);
comment on table report_retention_class is 'Years are counted from the day the report was closed; null: kept permanently.';
grant select on report_retention_class to ${app};

-- Examples to begin with. Each county checks them against its own information management plan before a pilot.
insert into report_retention_class (code, ordinal, name_fi, name_sv, name_en, years, ground)
values
    ('report', 1, 'Raportti ja sen käsittely', 'Rapport och dess behandling', 'Report and its handling', 10,
        'Tiedonhallintalaki 906/2019 21 §, alueen tiedonohjaussuunnitelma'),
    ('other_channel', 2, 'Toiseen kanavaan ohjattu', 'Hänvisad till en annan kanal', 'Directed to another channel', 2,
        'Tiedonhallintalaki 906/2019 21 §, alueen tiedonohjaussuunnitelma'),
    ('permanent', 3, 'Pysyvästi säilytettävä', 'Förvaras varaktigt', 'Kept permanently', null,
        'Arkistolaki 831/1994 8 §, Kansallisarkiston päätös');

alter table report_report add column retention_class varchar(40) not null default 'report'
    references report_retention_class deferrable initially deferred;

-- what is secret says by which law
alter table report_report add constraint report_secret_has_ground
    check (publicity <> 'SECRET' or publicity_ground is not null);
alter table board_item add constraint board_secret_has_ground
    check (publicity <> 'SECRET' or publicity_ground is not null);
