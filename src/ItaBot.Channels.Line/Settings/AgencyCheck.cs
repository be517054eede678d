using ItaBot.Scoring.Assessments;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Settings;

/// <summary>
/// Says at the start which accounts speak for an agency that has no results on record. They are served all the same: the
/// results may be imported while the server runs.
/// </summary>
internal sealed partial class AgencyCheck(
    IOptions<LineOptions> options, IAssessmentStore assessments, ILogger<AgencyCheck> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var known = (await assessments.ListAgenciesAsync(cancellationToken)).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, channel) in options.Value.Channels.Where(c => !known.Contains(c.Value.Agency!)))
        {
            LogUnknown(name, channel.Agency!, known.Count == 0 ? "none" : string.Join(", ", known.Order(StringComparer.Ordinal)));
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Line:Channels:{Name}:Agency: there are no results of {Agency}, so this account has nothing to answer from. Correct the id (on record: {Known}), or import the results with itabot import.")]
    private partial void LogUnknown(string name, string agency, string known);
}
