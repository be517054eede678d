using ItaBot.Channels;
using ItaBot.Channels.Officers;
using ItaBot.Host.Settings;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.Officers;

/// <summary>Says at the start of a server that people can reach, and that has no administrator, how somebody becomes one.</summary>
internal sealed class AdministratorClaim(
    OfficerClaim claim, IEnumerable<IChannel> channels, IOptions<ItaBotOptions> options) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (channels.Any() && await claim.IssueAsync(options.Value.Agency, cancellationToken) is { } issued)
        {
            // To the console and not to the logger: the code is a secret for whoever starts the server, and logs are
            // collected, kept and read by others.
            await Console.Error.WriteLineAsync(AdministratorClaimText.Line(issued, options.Value.ReadTimeZone()));
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
