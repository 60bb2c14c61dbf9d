// Finds clauses. The index comes in small files, each a call of clausebookPart; the question never leaves the page.
(function(d){
var box=d.getElementById('search'),say=box.dataset,T=clausebookTerms,
ends=say.endings.split('\n'),
held=say.held.split(' ').map(function(h,i){h=h.split(':');return{code:h[0],tag:h[1],dir:h[2],files:+h[3],ends:T.endings(ends[i])}}),
names=say.names.split('|'),parts={},waiting={},turn=0,shown=0,last,single,to,jump;
function make(tag,into,text){
var e=d.createElement(tag);
if(text)e.textContent=text;
into.append(e);return e}
var form=make('form',box),label=make('label',form,say.label),field=make('input',form),
where=held.length>1&&make('select',form),go=make('button',form,say.go),
status=make('p',box),list=make('ol',box),more=make('button',box,say.more);
form.setAttribute('role','search');form.dataset.script=status.dataset.script=list.dataset.script=more.dataset.script='';
field.type='search';field.id='q';field.maxLength=200;field.autocomplete='off';field.dir='auto';label.htmlFor='q';
status.setAttribute('role','status');list.className='rows found';more.type='button';more.hidden=true;
if(where){where.setAttribute('aria-label',say.language);
held.forEach(function(h,i){var o=make('option',where,names[i]);o.value=h.code;o.lang=h.tag})}

// Files of the index
window.clausebookPart=function(name,text){
parts[name]=text;
(waiting[name]||[]).forEach(function(f){f()});delete waiting[name]};
function load(all,then){
var left=all.length,failed=false;
function one(){if(!--left&&!failed)then()}
if(!left)then();
all.forEach(function(name){
if(parts[name]!==undefined)return one();
if(waiting[name])return waiting[name].push(one);
waiting[name]=[one];
var s=d.createElement('script');
s.src='../data/search/'+name+'.js';
s.onerror=function(){failed=true;delete waiting[name];status.textContent=say.failed};
d.head.append(s)})}
function numbers(coded){
var all=[],n=0,v=0,shift=0,c,i;
for(i=0;i<coded.length;i++){
c='ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(coded[i]);
v|=(c&31)<<shift;
if(c&32)shift+=5;else{n+=v;all.push(n);v=shift=0}}
return all}
function file(h,term){return h.code+'/'+(T.hash(T.family(term,h.ends))&h.files-1)}
// The clauses that hold a term
function held_by(h,term){
var text=parts[file(h,term)],at=text.indexOf('\n'+term+'\t');
return at<0?[]:numbers(text.slice(at+1).split('\t',2)[1])}
// By clause, what one of the question's units is worth there: the word itself and its forms far more than what is akin to
// it; more in a title, and in a phrase of action or an addressee
var WORTH=[0,1,8,10];
function worth(h,u){
var found={},family=T.family(u.t,h.ends);
parts[file(h,u.t)].split('\n').forEach(function(line){
line=line.split('\t');
var t=line[0],near=u.w?t&&T.family(t,h.ends)==family&&T.alike(u.t,t,h.ends):t==u.t&&3,acts={};
if(!near)return;
numbers(line[2]).forEach(function(n){acts[n]=2});
numbers(line[1]).forEach(function(n){
found[n]=Math.max(found[n]||0,WORTH[near]+(acts[n]||0)+(n&4095?0:5))})});
return found}

// 58/30, A/HRC/RES/58/30, op23, 第23段 and their like in six languages
var MARK='§|op|pp|paras?|paragraph|par|paragraphe|alinea|parr|parrafo|п|пункта?|пункте|الفقره|فقره|¶',
CLAUSE=[RegExp('(^|[^a-z0-9\u0430-я/])('+MARK+')[. ]{0,2}([0-9]{1,4}(?:bis|ter|quater)?)(?![0-9a-z/])'),
RegExp('(^|[^a-z0-9/])()([0-9]{1,4})[.º-]*(?:й|e|eme|er|st|nd|rd|th)? (?:preambular )?(?:'+MARK+')(?![a-z\u0430-я])'),
/(序言部分?)?(第) ?([0-9]{1,4}|[一二三四五六七八九十]{1,4}) ?段/],
PREAMBLE=/pp|pream|преамб|ديباجه|序言/;
function number(n){
if(!/[一-鿿]/.test(n))return n;
var d='一二三四五六七八九',t=n.split('十');
return t.length<2?d.indexOf(n)+1:(t[0]?d.indexOf(t[0])+1:1)*10+d.indexOf(t[1]||'〇')+1}
function direct(q){
var f=T.flat(q),found={keys:[]},m;
for(var i=0;i<3&&!m;i++)m=CLAUSE[i].exec(f);
if(m){
found.clause=(PREAMBLE.test(f)?'pp':'op')+number(m[3]);
f=f.replace(m[0],' ')}
(f.match(/[a-z0-9.]+(?:[-\/][a-z0-9.]+)*(?: [a-z](?= \())?(?: ?\([0-9ivxl]+\))?/g)||[]).forEach(function(k){
if(/[0-9]/.test(k)&&found.keys.length<2)found.keys.push('@'+k.replace(/ /g,''))});
found.only=!found.keys.length&&!T.asked(f.replace(PREAMBLE,'').replace('部分','')).length;
return found}
// Of "resolution 58/30" or 第58/30号决议 the number is asked for
function bare(q){
return q.replace(/第\s*([^\s第号]*[0-9][^第号]*?)\s*号决议/g,' $1 ').replace(/(^|\s)(?:la |the )?(?:r[eé]solution|resoluci[oó]n|резолюци[яию]|(?:ال)?قرار)(?=\s+(?:[a-z]+\/)*[0-9\u0660-\u0669])/gi,'$1')}
function targets(h,found){
var works={},at=[];
found.keys.forEach(function(k){held_by(h,k).forEach(function(n){works[n>>12]=1})});
var any=Object.keys(works).length;
if(found.clause)at=held_by(h,'#'+found.clause).filter(function(n){return!found.keys.length||works[n>>12]});
else if(any)at=Object.keys(works).map(function(w){return w<<12});
return at.sort(order)}
// Later works first; in a work, clauses as they stand
function order(a,b){return(b>>12)-(a>>12)||a-b}

function search(asked,h){
var q=bare(asked),mine=++turn,units=T.asked(q).slice(0,24),found=direct(q),terms;
list.textContent='';more.hidden=true;
if(!units.length&&!found.keys.length){status.textContent='';return}
status.textContent=say.wait;
terms=units.map(function(u){return u.t}).concat(found.keys);if(found.clause)terms.push('#'+found.clause);
load(terms.map(function(t){return file(h,t)}).filter(function(n,i,a){return a.indexOf(n)==i}),function(){
if(mine!=turn)return;
var score={},count={},first=targets(h,found),hits=[],rest={},best=0,seen=[],need=[],got=[];
if(!(found.clause&&first.length&&(found.only||found.keys.length)))units.forEach(function(u){
var of=worth(h,u),p=u.p,n,many=0;
need[p]|=u.c;got[p]=got[p]||{};
for(n in of){many++;got[p][n]|=u.c;count[n]=(count[n]||0)+1;score[n]=(score[n]||0)+of[n]}
seen[p]=Math.min(seen[p]||1e9,many);
for(n in of)rest[n]=(rest[n]||0)+1/(1+Math.log(1+many))});
// A clause answers the whole question if it holds every word and, of a run of Han, pairs that cover it: 伊朗 and 人权 are
// 伊朗人权, though 朗人 stands nowhere
for(var n in count){
if(need.every(function(c,p){return(got[p][n]&c)==c})){
score[n]+=6*(units.length-count[n]);hits.push(+n)}
else best=Math.max(best,rest[n]=score[n]+100*rest[n])}
// Where none does, those that hold the most of it, and a rare word is more than one that stands everywhere
var whole=hits.length||first.length&&!best;
if(!hits.length)for(n in count)if(rest[n]>=.6*best){score[n]=rest[n];hits.push(+n)}
hits=hits.filter(function(n){return first.indexOf(n)<0}).sort(function(a,b){return score[b]-score[a]||order(a,b)});
hits=first.concat(hits);
status.textContent=(whole||!hits.length?say.count:say.some).replace('{0}',hits.length);
shown=0;
single=first.length==1?first[0]:-1;
more.onclick=function(){show(hits,q,h,mine,seen,score,first.length)};
more.onclick()})}
function show(hits,q,h,mine,seen,score,direct){
var now=hits.slice(shown,shown+10);
function chunk(n){return h.code+'/w'+(n>>12)+'-'+((n&4095)>>3)}
load(now.map(chunk).filter(function(n,i,a){return a.indexOf(n)==i}),function(){
if(mine!=turn)return;
now=now.map(function(n,i){
var lines=parts[chunk(n)].split('\n'),part=lines[1+(n&7)].split('\t'),lead=shown+i<direct,at=lead&&n&4095?[]:T.places(part[2],q,h.ends);
return{n:n,i:i,head:lines[0].split('\t'),part:part,at:at,worth:lead?1e9:score[n]+8*together(at)}});
// What was found directly stays first; of the rest, what has the question's words side by side
now.sort(function(a,b){return b.worth-a.worth||a.i-b.i});
now.forEach(function(f,i){
var item=make('li',list),a=make('a',item,f.n&4095?f.head[1]+' · '+f.part[1]:f.part[1]),p=make('p',item);
a.href='../'+f.head[0]+'/'+h.code+'/'+f.part[0];
if(f.n==single){to=a.href;if(jump)location.href=to}
item.lang=h.tag;item.dir=h.dir;words(p,f.part[2],f.at,seen);
if(shown&&!i)a.focus()});
shown+=now.length;more.hidden=shown>=hits.length})}
// How many neighbours of the question are neighbours in a text, what is only akin left aside
function together(at){
var pairs=[];
at.forEach(function(r){
if(r[4]>2)pairs['r'+r[2]]=Math.max(pairs['r'+r[2]]||0,r[4]-2);
at.forEach(function(s){
if(r[3]>1&&s[3]>1&&s[2]==r[2]+1&&s[0]>=r[1]&&s[0]-r[1]<3)pairs[r[2]]=1})});
return Object.keys(pairs).reduce(function(sum,k){return sum+pairs[k]},0)}
// Up to 240 characters where most of the question stands together, the rarer words before all (seen: how many clauses hold
// a piece of it). Of what stands nearly everywhere, as "and", nothing is marked but beside another word.
function words(p,text,at,seen){
var from=0,to=text.length,best=0,start=0,least=Math.min.apply(0,at.map(function(r){return seen[r[2]]||0}));
function slight(r){return r&&r[1]-r[0]<4&&text[r[0]]<'\u2e80'&&seen[r[2]]>3*least}
if(to>240){
at.forEach(function(r,i){
var sum=0,once={},w;
for(;i<at.length&&at[i][1]<=r[0]+180;i++){
w=(at[i][3]>1?2:1)*(slight(at[i])?.1:1)/(1+Math.log(1+(seen[at[i][2]]||0)));
if(w>(once[at[i][2]]||0)){sum+=w-(once[at[i][2]]||0);once[at[i][2]]=w}}
if(sum>best){best=sum;start=r[0]}});
if(start>80)from=text.lastIndexOf(' ',start-60)+1;
if(start-from>90)from=start-60;
to=Math.min(to,from+240)}
var kept=[];
at.forEach(function(r,i){
var next=at[i+1],last=kept[kept.length-1];
if(r[1]<=from||r[0]>=to||slight(r)&&!(last&&r[0]<last[1]+2)&&!(next&&next[0]<r[1]+2&&!slight(next)))return;
if(last&&r[0]<=last[1])last[1]=Math.max(last[1],Math.min(r[1],to));
else kept.push([Math.max(from,r[0]),Math.min(r[1],to)])});
if(from)p.append('…');
kept.forEach(function(r){
p.append(text.slice(from,r[0]));
make('mark',p,text.slice(r[0],from=r[1]))});
p.append(text.slice(from,to));
if(to<text.length)p.append('…')}

// The question stays behind the #, where no server reads it
function chosen(){var code=where&&where.value;return held.filter(function(h){return h.code==code})[0]||held[0]}
function ask(){
var q=field.value.trim(),h=chosen(),hash='#q='+encodeURIComponent(q)+(h==held[0]?'':'&in='+h.code);
if(location.hash!=hash)location.replace(hash);
if(last!=hash){last=hash;to=jump=0;search(q,h)}}
function read(){
var m=/^#q=([^&]*)(?:&in=([a-z]{2}))?/.exec(location.hash);
if(!m)return;
try{field.value=decodeURIComponent(m[1]).slice(0,200)}catch(e){return}
if(where&&m[2])where.value=m[2];
ask()}
var later;
field.oninput=function(e){clearTimeout(later);if(!e.isComposing)later=setTimeout(ask,300)};
field.addEventListener('compositionend',ask);
if(where)where.onchange=ask;
form.onsubmit=function(e){e.preventDefault();clearTimeout(later);ask();jump=1;if(to)location.href=to};
window.onhashchange=read;
read()
})(document)
