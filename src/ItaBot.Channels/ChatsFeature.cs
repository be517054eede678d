using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Words;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ItaBot.Channels;

/// <summary>Puts what the channels with chats share into the host.</summary>
public static class ChatsFeature
{
    /// <summary>
    /// Adds, once for all channels, the words to listen to, what is said around answers, and the codes of officers. The
    /// phrases and the stores are registered by others.
    /// </summary>
    public static IServiceCollection AddChats(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => ChatWordsReader.Load(ChatWordsReader.DefaultPath));
        services.TryAddSingleton<ChatSpeech>();
        services.TryAddSingleton<LinkCodes>();
        services.TryAddSingleton<OfficerClaim>();
        return services;
    }
}
