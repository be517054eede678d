using ItaBot.Storage;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.Samples;

/// <summary>Loads the sample agencies into an empty database, where the settings say so.</summary>
internal sealed partial class SampleLoader(
    IOptions<SamplesOptions> options, IDatabase database, TimeProvider clock, ILogger<SampleLoader> logger)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Load)
        {
            return;
        }

        var samples = SampleAssessments.Read();
        if (samples.Count > 0 && await database.SeedAsync(samples, clock.GetUtcNow(), cancellationToken))
        {
            Loaded(logger, samples.Count);
        }
    }

    [LoggerMessage(LogLevel.Information, "Loaded {Count} sample assessments into the empty database")]
    private static partial void Loaded(ILogger logger, int count);
}
