using ItaBot.Host.Links;
using ItaBot.Host.Settings;
using ItaBot.Reminders.Links.Wording;
using ItaBot.Scoring.Assessments;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.CommandLine;

/// <summary>How published links are printed, as lines or as JSON.</summary>
internal sealed record PublishedLinks(PublishedLinkText Text, PublishedLinkJson Json)
{
    /// <summary>Prints what comes of the published links of an agency, or of all.</summary>
    /// <param name="agencyId">The agency; null for all.</param>
    /// <param name="work">What is done with them.</param>
    /// <param name="write">What is printed of that.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<int> PrintAsync<T>(
        string? agencyId, Func<IServiceProvider, string?, Task<T>> work, Func<PublishedLinks, T, string> write, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        if (agencyId is not null)
        {
            var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
            if (!agencies.Any(a => a.Id == agencyId))
            {
                return Refusal.Say(UnknownAgency.Text(agencyId, agencies), "--agency");
            }
        }

        var words = verb.Services.GetRequiredService<LinkWords>();
        var zone = verb.Services.GetRequiredService<IOptions<ItaBotOptions>>().Value.ReadTimeZone();
        var result = await work(verb.Services, agencyId);
        await Console.Out.WriteLineAsync(write(new(new(words, zone), new(words, zone)), result));
        return ExitStatus.Done;
    }
}
