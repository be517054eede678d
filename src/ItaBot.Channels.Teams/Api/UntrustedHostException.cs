namespace ItaBot.Channels.Teams.Api;

/// <summary>A request was on its way to a host that may not see the token. It did not go out.</summary>
internal sealed class UntrustedHostException(string host) : Exception($"The host {host} is not one that the token may go to.")
{
    public string Host { get; } = host;
}
