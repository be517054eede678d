using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents;

/// <summary>Which agency a file may be about: a known one, or a new one that is given an id.</summary>
/// <param name="Known">The agencies that are known.</param>
/// <param name="GivenId">The id that the person importing gave; null where none was given.</param>
internal sealed record AgencyChoice(IReadOnlyList<Agency> Known, string? GivenId)
{
    /// <summary>Whether the given id is that of a known agency.</summary>
    public bool HasGiven => Known.Any(k => k.Id == GivenId);

    /// <summary>Whether the agency is one of those that are known.</summary>
    public bool IsKnown(Agency agency) => Known.Any(k => k.Id == agency.Id);

    /// <summary>Decides, or refuses with the line that names the agency.</summary>
    /// <param name="named">The known agency that the file names; null where it names none of them.</param>
    /// <param name="line">Where it is named.</param>
    /// <param name="printed">The agency as the file names it, without an id.</param>
    /// <param name="isAbout">Whether the file names the agency in some spelling.</param>
    /// <param name="log">Takes the refusal.</param>
    public Agency? Resolve(Agency? named, int line, Agency printed, Func<Agency, bool> isAbout, ImportLog log)
    {
        if (GivenId is null)
        {
            if (named is null)
            {
                log.Refuse(AgencyRefusals.Unknown(line, printed.Name));
            }

            return named;
        }

        if (!IsId(GivenId))
        {
            log.Refuse(AgencyRefusals.BadId(null, GivenId));
            return null;
        }

        var given = Known.FirstOrDefault(k => k.Id == GivenId);
        var fits = given is null ? named is null : isAbout(given);
        if (!fits)
        {
            log.Refuse(AgencyRefusals.OtherThanGiven(line, printed.Name, GivenId));
            return null;
        }

        return given ?? printed with { Id = GivenId };
    }

    /// <summary>Whether a text may be an agency's id.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= 60 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && id[0] != '-';
}
