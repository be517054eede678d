using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Reports.Agencies;

/// <summary>Finds out whose results a report prints.</summary>
internal sealed class AgencyReader(AgencyChoice choice, ImportLog log)
{
    public Agency? Read(IReadOnlyList<ReportLine> lines)
    {
        var mentions = AgencyMentions.FindAll(lines);
        var names = mentions.Where(m => m.LocalName.Length > 0 && !m.IsPlaceholder).ToList();
        if (names.Count == 0)
        {
            log.Refuse(AgencyRefusals.None);
            return null;
        }

        var place = PrintedPlace.Find(lines);
        if (Choose(names, place) is not { } agency)
        {
            return null;
        }

        var localName = AgencyKinds.LocalNameOf(agency.Name);
        RefuseSecond(names, agency, localName);
        NoteVariants(mentions, agency, localName);
        return place is null ? agency : WithPlace(agency, place, lines, mentions, localName);
    }

    private Agency? Choose(List<AgencyMention> names, PrintedPlace? place)
    {
        var namesakes = choice.Known
            .GroupBy(a => (a.Type, LocalName: AgencyKinds.LocalNameOf(a.Name)))
            .Select(g => (Agencies: g.ToList(), Count: names.Count(n => IsExact(n, g.Key.Type, g.Key.LocalName))))
            .Where(g => g.Count > 0)
            .OrderByDescending(g => g.Count)
            .Select(g => g.Agencies)
            .FirstOrDefault() ?? [];
        // Agencies of two provinces may have one name, so an id and then the place tell which is meant.
        var named = namesakes.Find(a => a.Id == choice.GivenId)
            ?? namesakes.Find(a => place is not null && (a.District, a.Province) == (place.District, place.Province));
        if (named is null && choice.GivenId is null && namesakes.Count > 1)
        {
            log.Refuse(AgencyRefusals.Namesakes(place?.Line, namesakes));
            return null;
        }

        if (named is null && (choice.GivenId is null || choice.HasGiven || place is null))
        {
            named = namesakes.FirstOrDefault();
        }

        var usual = names
            .GroupBy(n => (n.Type, n.LocalName))
            .MaxBy(g => (g.Count(n => !n.Apart), g.Count()))!
            .First();
        var fullName = named?.Name ?? AgencyKinds.PrefixOf(usual.Type) + usual.LocalName;
        var line = names.First(n => named is null ? n.LocalName == usual.LocalName : IsExact(n, named.Type, AgencyKinds.LocalNameOf(named.Name))).Line;
        return choice.Resolve(
            named,
            line,
            new("", fullName, usual.Type, null, usual.Type is AgencyType.PAO ? usual.LocalName : null),
            // A name that only begins like the given one may be another agency's.
            given => names.Any(n => n.Type == given.Type && IsSpelling(n.LocalName, AgencyKinds.LocalNameOf(given.Name))),
            log);
    }

    private void RefuseSecond(List<AgencyMention> names, Agency agency, string localName)
    {
        var other = names.FirstOrDefault(n => n.IsSubject && !n.Apart && !Means(n, agency.Type, localName));
        if (other is not null)
        {
            log.Refuse(AgencyRefusals.Two(other.Line, agency.Name, other.Name));
        }
    }

    private void NoteVariants(IReadOnlyList<AgencyMention> mentions, Agency agency, string localName)
    {
        var variants = mentions
            .Where(m => m.Type == agency.Type && (m.IsPlaceholder || IsOtherSpelling(m, localName)))
            .DistinctBy(m => SpellingOf(m, localName));
        foreach (var variant in variants)
        {
            var printed = variant.IsPlaceholder ? variant.Name : AgencyKinds.PrefixOf(variant.Type) + SpellingOf(variant, localName);
            log.Note(variant.Line, printed, agency.Name, variant.IsPlaceholder ? AgencyReasons.Placeholder : AgencyReasons.Variant);
        }
    }

    private Agency WithPlace(Agency agency, PrintedPlace place, IReadOnlyList<ReportLine> lines, IReadOnlyList<AgencyMention> mentions, string localName)
    {
        if (!choice.IsKnown(agency))
        {
            return agency with { District = place.District, Province = place.Province };
        }

        // Beside a name that is missing or another one, a place may be another agency's.
        var above = lines.Take(place.Line).Reverse().SkipWhile(l => l.Number != place.Line && l.SaysNothing);
        var beside = above.Where(l => !l.SaysNothing).Take(2).Select(l => l.Number).ToList();
        var belongs = mentions.Any(m => beside.Contains(m.Line) && IsExact(m, agency.Type, localName));
        var agrees = (agency.District ?? place.District) == place.District && (agency.Province ?? place.Province) == place.Province;
        if (belongs && agrees)
        {
            return agency with { District = place.District, Province = place.Province };
        }

        var known = agency.District is null && agency.Province is null ? "" : $"{agency.District} {agency.Province}".Trim();
        log.Note(place.Line, $"{place.District} {place.Province}", known, AgencyReasons.PlaceNotTaken);
        return agency;
    }

    private static bool IsExact(AgencyMention mention, AgencyType type, string localName) =>
        mention.Type == type && mention.LocalName == localName;

    private static bool Means(AgencyMention mention, AgencyType type, string localName) =>
        mention.Type == type
        && (mention.LocalName.StartsWith(localName, StringComparison.Ordinal) || IsOtherSpelling(mention, localName));

    private static bool IsSpelling(string printed, string localName) =>
        printed == localName || (!printed.StartsWith(localName, StringComparison.Ordinal) && Spelling.IsVariant(printed, localName));

    private static bool IsOtherSpelling(AgencyMention mention, string localName) =>
        !mention.LocalName.StartsWith(localName, StringComparison.Ordinal)
        && Spelling.IsVariant(SpellingOf(mention, localName), localName);

    /// <summary>Thai runs words together: of a mention that goes on, only as much as the name is long can be the name.</summary>
    private static string SpellingOf(AgencyMention mention, string localName) =>
        Spelling.IsVariant(mention.LocalName, localName) || mention.LocalName.Length <= localName.Length
            ? mention.LocalName
            : mention.LocalName[..localName.Length];
}
