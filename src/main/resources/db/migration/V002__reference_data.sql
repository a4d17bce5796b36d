-- Reference data: what exists whoever uses the product. Demo areas (county 99, municipalities 990-998) are not here.

-- The wellbeing services counties, Statistics Finland's codes and names (classification of 10.5.2023). Helsinki
-- organises its own services and Åland stands outside the system; both keep the code the classification gives them.
-- The Swedish names of 12 and 13 are printed without a genitive s, as the source has them.
-- Bilingual: the seven counties of the Language Act's application (hyvil.fi), and Helsinki.
insert into organisation_county (code, name_fi, name_sv, name_en, bilingual)
values
    ('01', 'Itä-Uudenmaan hyvinvointialue', 'Östra Nylands välfärdsområde',
        'East Uusimaa wellbeing services county', true),
    ('02', 'Keski-Uudenmaan hyvinvointialue', 'Mellersta Nylands välfärdsområde',
        'Central Uusimaa wellbeing services county', false),
    ('03', 'Länsi-Uudenmaan hyvinvointialue', 'Västra Nylands välfärdsområde',
        'West Uusimaa wellbeing services county', true),
    ('04', 'Vantaan ja Keravan hyvinvointialue', 'Vanda och Kervo välfärdsområde',
        'Vantaa and Kerava wellbeing services county', true),
    ('05', 'Varsinais-Suomen hyvinvointialue', 'Egentliga Finlands välfärdsområde',
        'Southwest Finland wellbeing services county', true),
    ('06', 'Satakunnan hyvinvointialue', 'Satakunta välfärdsområde', 'Satakunta wellbeing services county', false),
    ('07', 'Kanta-Hämeen hyvinvointialue', 'Egentliga Tavastlands välfärdsområde',
        'Kanta-Häme wellbeing services county', false),
    ('08', 'Pirkanmaan hyvinvointialue', 'Birkalands välfärdsområde', 'Pirkanmaa wellbeing services county', false),
    ('09', 'Päijät-Hämeen hyvinvointialue', 'Päijänne-Tavastlands välfärdsområde',
        'Päijät-Häme wellbeing services county', false),
    ('10', 'Kymenlaakson hyvinvointialue', 'Kymmenedalens välfärdsområde',
        'Kymenlaakso wellbeing services county', true),
    ('11', 'Etelä-Karjalan hyvinvointialue', 'Södra Karelens välfärdsområde',
        'South Karelia wellbeing services county', false),
    ('12', 'Etelä-Savon hyvinvointialue', 'Södra Savolax välfärdsområde',
        'South Savo wellbeing services county', false),
    ('13', 'Pohjois-Savon hyvinvointialue', 'Norra Savolax välfärdsområde',
        'North Savo wellbeing services county', false),
    ('14', 'Pohjois-Karjalan hyvinvointialue', 'Norra Karelens välfärdsområde',
        'North Karelia wellbeing services county', false),
    ('15', 'Keski-Suomen hyvinvointialue', 'Mellersta Finlands välfärdsområde',
        'Central Finland wellbeing services county', false),
    ('16', 'Etelä-Pohjanmaan hyvinvointialue', 'Södra Österbottens välfärdsområde',
        'South Ostrobothnia wellbeing services county', false),
    ('17', 'Pohjanmaan hyvinvointialue', 'Österbottens välfärdsområde',
        'Ostrobothnia wellbeing services county', true),
    ('18', 'Keski-Pohjanmaan hyvinvointialue', 'Mellersta Österbottens välfärdsområde',
        'Central Ostrobothnia wellbeing services county', true),
    ('19', 'Pohjois-Pohjanmaan hyvinvointialue', 'Norra Österbottens välfärdsområde',
        'North Ostrobothnia wellbeing services county', false),
    ('20', 'Kainuun hyvinvointialue', 'Kajanalands välfärdsområde', 'Kainuu wellbeing services county', false),
    ('21', 'Lapin hyvinvointialue', 'Lapplands välfärdsområde', 'Lapland wellbeing services county', false),
    ('90', 'Helsingin kaupunki', 'Helsingfors stad', 'City of Helsinki', true),
    ('91', 'Ahvenanmaa', 'Åland', 'Åland', false);

-- Municipalities of Varsinais-Suomi and those that the founding documents name. A code is a string: 019 keeps its
-- zero.
-- Codes from the source list (municipality list after Statistics Finland, about 2021):
insert into organisation_municipality (code, county_code, name_fi, name_sv)
values
    ('529', '05', 'Naantali', 'Nådendal'),
    ('853', '05', 'Turku', 'Åbo'),
    ('837', '08', 'Tampere', 'Tammerfors'),
    ('285', '10', 'Kotka', 'Kotka'),
    ('286', '10', 'Kouvola', 'Kouvola'),
    ('297', '13', 'Kuopio', 'Kuopio'),
    ('272', '18', 'Kokkola', 'Karleby');

-- Codes from general knowledge, to be checked against Statistics Finland's classification before a pilot:
insert into organisation_municipality (code, county_code, name_fi, name_sv)
values
    ('019', '05', 'Aura', 'Aura'),
    ('202', '05', 'Kaarina', 'S:t Karins'),
    ('284', '05', 'Koski Tl', 'Koskis'),
    ('304', '05', 'Kustavi', 'Gustavs'),
    ('322', '05', 'Kemiönsaari', 'Kimitoön'),
    ('400', '05', 'Laitila', 'Letala'),
    ('423', '05', 'Lieto', 'Lundo'),
    ('430', '05', 'Loimaa', 'Loimaa'),
    ('445', '05', 'Parainen', 'Pargas'),
    ('480', '05', 'Marttila', 'S:t Mårtens'),
    ('481', '05', 'Masku', 'Masko'),
    ('503', '05', 'Mynämäki', 'Virmo'),
    ('538', '05', 'Nousiainen', 'Nousis'),
    ('561', '05', 'Oripää', 'Oripää'),
    ('577', '05', 'Paimio', 'Pemar'),
    ('631', '05', 'Pyhäranta', 'Pyhäranta'),
    ('636', '05', 'Pöytyä', 'Pöytis'),
    ('680', '05', 'Raisio', 'Reso'),
    ('704', '05', 'Rusko', 'Rusko'),
    ('734', '05', 'Salo', 'Salo'),
    ('738', '05', 'Sauvo', 'Sagu'),
    ('761', '05', 'Somero', 'Somero'),
    ('833', '05', 'Taivassalo', 'Tövsala'),
    ('895', '05', 'Uusikaupunki', 'Nystad'),
    ('918', '05', 'Vehmaa', 'Vemo'),
    ('211', '08', 'Kangasala', 'Kangasala'),
    ('593', '12', 'Pieksämäki', 'Pieksämäki'),
    ('179', '15', 'Jyväskylä', 'Jyväskylä'),
    ('743', '16', 'Seinäjoki', 'Seinäjoki'),
    ('320', '21', 'Kemijärvi', 'Kemijärvi'),
    ('091', '90', 'Helsinki', 'Helsingfors');

-- The default list of themes; an organisation may add its own and retire these.
insert into organisation_theme (code, ordinal, name_fi, name_sv, name_en)
values
    ('income_benefits', 1, 'Toimeentulo ja etuudet', 'Utkomst och förmåner', 'Income and benefits'),
    ('debt_finances', 2, 'Talous ja velat', 'Ekonomi och skulder', 'Finances and debt'),
    ('housing', 3, 'Asuminen ja asunnottomuus', 'Boende och bostadslöshet', 'Housing and homelessness'),
    ('substance_use', 4, 'Päihteet ja riippuvuudet', 'Missbruk och beroende', 'Substance use and addiction'),
    ('mental_health', 5, 'Mielenterveys', 'Psykisk hälsa', 'Mental health'),
    ('youth', 6, 'Nuoret', 'Unga', 'Young people'),
    ('families_children', 7, 'Lapset ja perheet', 'Barn och familjer', 'Children and families'),
    ('older_people', 8, 'Ikääntyneet', 'Äldre', 'Older people'),
    ('disability', 9, 'Vammaisuus ja toimintakyky',
        'Funktionsnedsättning och funktionsförmåga', 'Disability and functional capacity'),
    ('immigration', 10, 'Maahanmuutto ja kotoutuminen', 'Invandring och integration', 'Immigration and integration'),
    ('violence_safety', 11, 'Väkivalta ja turvallisuus', 'Våld och trygghet', 'Violence and safety'),
    ('employment', 12, 'Työllisyys ja työkyky', 'Sysselsättning och arbetsförmåga', 'Employment and work ability'),
    ('digital_exclusion', 13, 'Digitaalinen syrjäytyminen', 'Digitalt utanförskap', 'Digital exclusion'),
    ('loneliness_inclusion', 14, 'Yksinäisyys ja osallisuus', 'Ensamhet och delaktighet', 'Loneliness and inclusion'),
    ('service_system', 15, 'Palvelujärjestelmän toimivuus', 'Servicesystemets funktion', 'Service system'),
    ('good_practice', 16, 'Hyvä käytäntö', 'God praxis', 'Good practice'),
    ('other', 17, 'Muu', 'Annat', 'Other');

-- Whom a report concerns: life stages of welfare reports and the groups of concern of the founding documents.
insert into organisation_client_group (code, ordinal, name_fi, name_sv, name_en)
values
    ('all_residents', 1, 'Kaikki asukkaat', 'Alla invånare', 'All residents'),
    ('families_with_children', 2, 'Lapsiperheet', 'Barnfamiljer', 'Families with children'),
    ('young_people', 3, 'Nuoret', 'Unga', 'Young people'),
    ('students', 4, 'Opiskelijat', 'Studerande', 'Students'),
    ('working_age', 5, 'Työikäiset', 'Personer i arbetsför ålder', 'People of working age'),
    ('older_people', 6, 'Ikääntyneet', 'Äldre', 'Older people'),
    ('living_alone', 7, 'Yksin asuvat', 'Ensamboende', 'People living alone'),
    ('unemployed', 8, 'Työttömät', 'Arbetslösa', 'Unemployed people'),
    ('people_in_debt', 9, 'Velkaantuneet', 'Skuldsatta', 'People in debt'),
    ('homeless', 10, 'Asunnottomat', 'Bostadslösa', 'Homeless people'),
    ('people_with_disabilities', 11, 'Vammaiset henkilöt',
        'Personer med funktionsnedsättning', 'People with disabilities'),
    ('people_in_rehabilitation_mental_health', 12, 'Mielenterveyskuntoutujat',
        'Personer i psykisk rehabilitering', 'People in mental health rehabilitation'),
    ('people_who_use_substances', 13, 'Päihteitä käyttävät',
        'Personer som använder rusmedel', 'People who use substances'),
    ('immigrants', 14, 'Maahan muuttaneet', 'Invandrade', 'Immigrants'),
    ('asylum_seekers', 15, 'Turvapaikanhakijat', 'Asylsökande', 'Asylum seekers'),
    ('without_digital_access', 16, 'Ilman sähköistä asiointia olevat',
        'Personer utan tillgång till e-tjänster', 'People without digital access'),
    ('experienced_violence', 17, 'Väkivaltaa kokeneet',
        'Personer som utsatts för våld', 'People who have experienced violence');

-- At which level a proposal can be carried out.
insert into organisation_level (code, ordinal, name_fi, name_sv, name_en)
values
    ('OWN_WORK', 1, 'Oma työ', 'Eget arbete', 'Own work'),
    ('UNIT', 2, 'Yksikkö', 'Enheten', 'Unit'),
    ('COUNTY', 3, 'Hyvinvointialue', 'Välfärdsområdet', 'Wellbeing services county'),
    ('MUNICIPALITY', 4, 'Kunta', 'Kommunen', 'Municipality'),
    ('OTHER_AUTHORITY', 5, 'Muu viranomainen', 'Annan myndighet', 'Other authority'),
    ('NATIONAL', 6, 'Valtakunnallinen', 'Nationell nivå', 'National');

-- Kinds of elected bodies and which matters they decide; a national language board decides in its county's matters.
insert into organisation_body_kind (code, ordinal, name_fi, name_sv, name_en, decides_county, decides_municipality)
values
    ('BOARD', 1, 'Lautakunta', 'Nämnd', 'Board', true, false),
    ('COUNTY_BOARD', 2, 'Aluehallitus', 'Välfärdsområdesstyrelse', 'County board', true, false),
    ('COUNTY_COUNCIL', 3, 'Aluevaltuusto', 'Välfärdsområdesfullmäktige', 'County council', true, false),
    ('MUNICIPAL_BOARD', 4, 'Kunnanhallitus', 'Kommunstyrelse', 'Municipal executive', false, true),
    ('MUNICIPAL_COUNCIL', 5, 'Kunnanvaltuusto', 'Kommunfullmäktige', 'Municipal council', false, true),
    ('NATIONAL_LANGUAGE_BOARD', 6, 'Kansalliskielilautakunta',
        'Nationalspråksnämnd', 'National language board', true, false);
