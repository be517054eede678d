using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>What people call an agency, normalised.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Full">The full name.</param>
/// <param name="Short">The name without the kind of agency.</param>
/// <param name="Id">The id as words.</param>
/// <param name="Latin">The id without the kind of agency.</param>
internal sealed record AgencyName(Agency Agency, string Full, string Short, string Id, string Latin)
{
    /// <summary>The names of an agency.</summary>
    public static AgencyName Of(Agency agency, Vocabulary vocabulary)
    {
        var full = LetterFolder.Compact(LetterFolder.Fold(agency.Name));
        var kind = vocabulary.AgencyTypes.Values.SelectMany(w => w)
            .Where(w => full.Length > w.Length && full.StartsWith(w, StringComparison.Ordinal))
            .MaxBy(w => w.Length);
        var id = LetterFolder.Compact(LetterFolder.Fold(agency.Id));
        var last = id.LastIndexOf(' ');
        var latin = last > 0 && Enum.TryParse<AgencyType>(id[(last + 1)..], ignoreCase: true, out _) ? id[..last] : id;
        return new AgencyName(agency, full, full[(kind?.Length ?? 0)..], id, latin);
    }
}
