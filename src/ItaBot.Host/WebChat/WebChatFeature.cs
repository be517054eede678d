using ItaBot.Conversations.Answers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ItaBot.Host.WebChat;

/// <summary>Puts the web chat into the host.</summary>
internal static class WebChatFeature
{
    /// <summary>Registers the web chat. The <see cref="Assistant"/> and the store of assessments are the host's.</summary>
    public static IHostApplicationBuilder AddWebChat(this IHostApplicationBuilder builder)
    {
        builder.AddWebChatSettings();
        builder.Services.AddSingleton<WebChatDoor>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton<AnswerTurn>(
            services => services.GetRequiredService<Assistant>().AnswerAsync);
        return builder;
    }

    /// <summary>Registers its settings alone, for whoever only wants them checked.</summary>
    public static void AddWebChatSettings(this IHostApplicationBuilder builder) =>
        builder.Services.AddOptions<WebChatOptions>().BindConfiguration(WebChatOptions.Section).ValidateOnStart();

    /// <summary>Maps the page at <c>/</c> and what it asks under <c>/webchat</c>.</summary>
    public static WebApplication MapWebChat(this WebApplication app)
    {
        var chat = app.MapGroup("").AddEndpointFilter<RouteGroupBuilder, WebChatGuard>();
        chat.MapGet("/", PageEndpoints.GetHtml);
        chat.MapGet("/webchat/chat.css", PageEndpoints.GetStyle);
        chat.MapGet("/webchat/chat.js", PageEndpoints.GetScript);
        chat.MapGet("/webchat/icon.svg", PageEndpoints.GetIcon);
        chat.MapGet("/webchat/agencies", AskEndpoints.ListAgenciesAsync);
        chat.MapPost("/webchat/ask", AskEndpoints.AskAsync);
        return app;
    }
}
